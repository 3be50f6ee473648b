import { buildSync } from 'esbuild';
import { chmodSync, renameSync, writeFileSync } from 'node:fs';

/** Makes a program of a module and of what it imports here; packages stay where they are installed. */
export function bundle(module: string, program: string): void {
  const { outputFiles } = buildSync({
    entryPoints: [module],
    banner: { js: '#!/usr/bin/env node' },
    platform: 'node',
    bundle: true,
    packages: 'external',
    write: false,
  });
  put(program, outputFiles[0]?.text ?? '');
}

/** Puts a file in its place whole: several workers build at once. */
export function put(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, file);
}
