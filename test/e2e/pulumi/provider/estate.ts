import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Values } from './values';

/** A resource that stands, as the cloud knows it. */
export interface Standing {
  readonly type: string;
  readonly id: string;
  /** The name that its program gave it. */
  readonly name: string;
  readonly region: string;
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

  get(type: string, id: string): Standing | undefined {
    return this.read(this.fileOf(type, id));
  }

  set(standing: Standing): void {
    const file = this.fileOf(standing.type, standing.id);
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(standing, null, 2));
    renameSync(unfinished, file);
  }

  delete(type: string, id: string): void {
    rmSync(this.fileOf(type, id), { force: true });
  }

  private read(file: string): Standing | undefined {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Standing) : undefined;
  }

  /** IDs are longer than names of files may be. */
  private fileOf(type: string, id: string): string {
    return path.join(this.folder, `${createHash('sha256').update(`${type} ${id}`).digest('hex')}.json`);
  }
}
