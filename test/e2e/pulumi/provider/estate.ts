import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Values } from './values';

/** What a resource is known by: two regions may have one of the same name. */
export interface Key {
  readonly type: string;
  readonly id: string;
  readonly region: string;
}

/** A resource that stands, as the cloud knows it. */
export interface Standing extends Key {
  /** The name that its program gave it. */
  readonly name: string;
  readonly inputs: Values;
  readonly outputs: Values;
}

/**
 * What stands in an account: a file for each resource, put in its place whole, since each provider of a program is a process of its
 * own and they work at once. A test reads it, and changes it as somebody would by hand.
 */
export class Estate {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  all(): readonly Standing[] {
    const files = readdirSync(this.folder).filter((file) => file.endsWith('.json'));
    return files.flatMap((file) => this.read(path.join(this.folder, file)) ?? []);
  }

  get(key: Key): Standing | undefined {
    return this.read(this.fileOf(key));
  }

  set(standing: Standing): void {
    const file = this.fileOf(standing);
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(standing, null, 2));
    renameSync(unfinished, file);
  }

  delete(key: Key): void {
    rmSync(this.fileOf(key), { force: true });
  }

  private read(file: string): Standing | undefined {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Standing) : undefined;
  }

  /** IDs are longer than names of files may be. */
  private fileOf({ type, id, region }: Key): string {
    return path.join(this.folder, `${createHash('sha256').update(`${type} ${id} ${region}`).digest('hex')}.json`);
  }
}
