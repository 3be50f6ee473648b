import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReplacementRules } from './rules';

export type { Origin, ReplacementRules } from './rules';

/** The rules of every type that our patterns make, by token. */
export function replacementRules(): Readonly<Record<string, ReplacementRules>> {
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.json'));
  const read = (file: string): object => JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')) as object;
  return Object.assign({}, ...files.map(read)) as Readonly<Record<string, ReplacementRules>>;
}
