import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What goes wrong, since a test wants it to. */
export interface Fault {
  readonly method: 'create' | 'update' | 'delete';
  /** Token of the resource's type. */
  readonly type: string;
  /** The name that the program gave it. @default - any */
  readonly name?: string;
  /** It never answers, instead of failing. @default false */
  readonly hangs?: boolean;
}

/** Beside what stands, and none of it. */
const FILE = '../faults.json';

export function setFaults(folder: string, faults: readonly Fault[]): void {
  writeFileSync(path.join(folder, FILE), JSON.stringify(faults));
}

/** @throws Error when this is to fail */
export async function failIfTold(folder: string, method: Fault['method'], type: string, name: string): Promise<void> {
  const file = path.join(folder, FILE);
  const faults = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Fault[]) : [];
  const fault = faults.find((each) => each.method === method && each.type === type && (each.name ?? name) === name);
  if (fault?.hangs === true) await wait(600_000);
  if (fault) throw new Error(`the cloud could not ${method} ${name}: a test told it so`);
}
