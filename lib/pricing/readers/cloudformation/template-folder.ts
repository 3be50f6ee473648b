import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The templates in a directory that is no assembly: those that are called so, else all files in JSON and YAML. Templates of nested
 * stacks are found from those that they are nested in.
 */
export function templatesIn(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  const names = readdirSync(path).sort();
  const named = names.filter(
    (name) => /\.template(\.(json|ya?ml))?$/i.test(name) && !/\.nested\.template\./i.test(name),
  );
  const others = names.filter((name) => /\.(json|ya?ml)$/i.test(name));
  return (named.length > 0 ? named : others).map((name) => join(path, name));
}
