// Compiles the package into dist: the library, the command line and the catalogue beside its reader.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const CATALOGUE = 'lib/pricing/catalogue/data';

// Built aside and then moved, so that a program that runs from dist never sees half of it.
const dist = join(root, 'dist');
const fresh = join(root, 'node_modules/.cache/groundplan-dist');
rmSync(fresh, { recursive: true, force: true });

execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json', '--outDir', fresh], {
  cwd: root,
  stdio: 'inherit',
});
cpSync(join(root, CATALOGUE), join(fresh, CATALOGUE), { recursive: true });
for (const door of ['groundplan', 'cdk']) chmodSync(join(fresh, `bin/${door}.js`), 0o755);

// Some fifty small files would take as long to find as to run: who imports the constructs loads one.
await build({
  entryPoints: [join(root, 'lib/aws-cdk.ts')],
  outfile: join(fresh, 'lib/aws-cdk.js'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
});

rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
