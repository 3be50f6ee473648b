// Compiles the package into dist: one file for each of its doors, and the types of what they export.
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const tsc = require.resolve('typescript/bin/tsc');
const { dependencies, peerDependencies } = require('../package.json');

const PROGRAMS = ['bin/groundplan.ts', 'bin/cdk.ts'];
/** What the Pulumi CLI runs. */
const PULUMI_PROGRAM = 'bin/pulumi.ts';
/** What a program loads or starts as a file of its own stands beside it. */
const MAIN = { in: 'bin/main.ts', out: 'bin/main' };
const CHILDREN = [
  { in: 'bin/environments/environment-program.ts', out: 'bin/environment-program' },
  { in: 'bin/forecast/forecast-worker.ts', out: 'bin/forecast-worker' },
  { in: 'bin/import-module.ts', out: 'bin/import-module' },
];
const MODULES = [
  ...['index', 'aws-cdk', 'aws-cdk-cost', 'portfolio', 'pricing', 'pulumi-aws', 'pulumi-cost', 'pulumi-policies'],
].map((door) => `lib/entry/${door}.ts`);

// Built aside and then moved, so that a program that runs from dist never sees half of it.
const dist = join(root, 'dist');
const fresh = join(root, 'node_modules/.cache/groundplan-dist');
rmSync(fresh, { recursive: true, force: true });

execFileSync(process.execPath, [tsc, '--project', 'tsconfig.build.json', '--outDir', fresh], {
  cwd: root,
  stdio: 'inherit',
});

// Hundreds of small files take longer to find than to run: who comes in by a door loads one.
const options = {
  absWorkingDir: root,
  outbase: root,
  outdir: fresh,
  bundle: true,
  // Packages that users install stay outside.
  external: [...Object.keys({ ...dependencies, ...peerDependencies }), 'groundplan/package.json'],
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
};
const doors = [...PROGRAMS, PULUMI_PROGRAM, ...MODULES].map((file) => ({ in: file, out: file.replace(/\.ts$/, '') }));
await build({ ...options, entryPoints: [...doors, ...CHILDREN] });
// What every command reads is kept small; the map leads a stack trace back to the source.
// It is kept as V8 compiled it, and such code has modules imported for it; the name is as long as the word, so that the map holds.
const banner = { js: 'const _load_ = (name) => require("./import-module").importModule(name);' };
await build({ ...options, entryPoints: [MAIN], banner, minify: true, sourcemap: 'linked', sourcesContent: false });
const main = join(fresh, 'bin/main.js');
writeFileSync(main, readFileSync(main, 'utf8').replace(/\bimport\((?=")/g, '_load_('));
for (const program of PROGRAMS) chmodSync(join(fresh, program.replace(/\.ts$/, '.js')), 0o755);

rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
