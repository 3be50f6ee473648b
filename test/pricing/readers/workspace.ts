import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { readInputs, type Reading, type Resource } from '../../../lib/pricing/readers';
import { InputError } from '../../../lib/problem';

/** A directory of a test's own. */
export interface Workspace {
  readonly path: (name: string) => string;
  /** Writes a file and gives its path; what is neither text nor bytes is written as JSON. */
  readonly write: (name: string, content: unknown) => string;
}

/** Makes a directory before each test of the file, and removes it after. */
export function useWorkspace(): Workspace {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'groundplan-read-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const path = (name: string): string => join(root, name);
  const write = (name: string, content: unknown): string => {
    const file = path(name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
    return file;
  };
  return { path, write };
}

/** Reads inputs as stacks in us-east-1, unless they name a region. */
export function read(...paths: readonly string[]): Reading {
  return readInputs(paths, { region: 'us-east-1' });
}

export function find(reading: Reading, id: string): Resource | undefined {
  return reading.resources.find((resource) => resource.id === id);
}

export function ids({ resources }: Reading): readonly string[] {
  return resources.map(({ id }) => id);
}

/** A stack in the manifest of an assembly. */
export function stackArtifact(environment: string, properties: object): object {
  return { type: 'aws:cloudformation:stack', environment, properties };
}

/** What the user reads of an input error; any other error is a failure. */
export function errorOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'no error';
}
