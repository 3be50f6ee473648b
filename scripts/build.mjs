// Compiles the package into dist: the library, the command line and the catalogue beside its reader.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const CATALOGUE = 'lib/pricing/catalogue/data';

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
cpSync(join(root, CATALOGUE), join(root, 'dist', CATALOGUE), { recursive: true });
chmodSync(join(root, 'dist/bin/groundplan.js'), 0o755);
