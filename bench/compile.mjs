// Compiles the hand-written app beforehand, with the options that the package is compiled with, so that only running is measured.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './root.mjs';

const SOURCE = 'bench/hand-written';

/** Compiles the app into node_modules/.cache, where it finds the same packages, and gives its entry. */
export function compileHandWritten() {
  const cache = join(ROOT, 'node_modules/.cache/groundplan-bench');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(join(cache, SOURCE), { recursive: true });
  cpSync(join(ROOT, 'cdk.json'), join(cache, 'cdk.json'));
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const compilerOptions = { ...config.compilerOptions, module: 'commonjs', moduleResolution: 'node10' };
  for (const file of readdirSync(join(ROOT, SOURCE))) {
    const source = readFileSync(join(ROOT, SOURCE, file), 'utf8');
    const { outputText } = ts.transpileModule(source, { compilerOptions });
    writeFileSync(join(cache, SOURCE, file.replace(/\.ts$/, '.js')), outputText);
  }
  return join(cache, SOURCE, 'app.js');
}
