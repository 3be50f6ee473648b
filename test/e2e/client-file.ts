import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { loadClient, type LocatedClient } from '../../lib/client/load';

/** A copy of a client file that changes as its owner would change it: one value at a time. */
export class ClientFile {
  private readonly directory = mkdtempSync(path.join(tmpdir(), 'groundplan-e2e-client-'));
  private readonly document: Document;

  constructor(original: string) {
    // Files that it names come along.
    cpSync(path.dirname(original), this.directory, { recursive: true });
    this.document = parseDocument(readFileSync(original, 'utf8'));
    this.save();
  }

  get path(): string {
    return path.join(this.directory, 'client.yaml');
  }

  /** Where the CDK puts what it synthesises. */
  get assembly(): string {
    return path.join(this.directory, 'cdk.out');
  }

  get client(): LocatedClient {
    return loadClient(this.path);
  }

  /** Writes a value, given its path such as `environments.production.region`. */
  set(where: string, value: unknown): void {
    this.document.setIn(where.split('.'), this.document.createNode(value));
    this.save();
  }

  /** Takes a value away. */
  drop(where: string): void {
    this.document.deleteIn(where.split('.'));
    this.save();
  }

  /** Gives an entry of a map another name. */
  rename(where: string, name: string, other: string): void {
    const map = where.split('.');
    this.document.setIn([...map, other], this.document.getIn([...map, name]));
    this.document.deleteIn([...map, name]);
    this.save();
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  private save(): void {
    writeFileSync(this.path, this.document.toString());
  }
}
