import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { emptyDirectory } from '../../bin/harness';
import { ROOT } from '../../docs/blocks';
import { asShown, type Step } from './page';

/** Packages that a reader installs, and what stands beside them. */
const PACKAGES = ['aws-cdk-lib', 'constructs', '@pulumi', '@types', 'typescript', 'ts-node'];

/** As `cdk init` sets the compiler. */
const COMPILER = { target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true };

const PROGRAMS: Readonly<Record<string, string>> = {
  groundplan: 'dist/bin/groundplan.js',
  'groundplan-cdk': 'dist/bin/cdk.js',
  cdk: 'node_modules/aws-cdk/bin/cdk',
  'ts-node': 'node_modules/ts-node/dist/bin.js',
};

/** A project in which Groundplan, as it is built, is installed as a reader would. */
export function project(): string {
  const folder = emptyDirectory();
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const name of PACKAGES) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  symlinkSync(ROOT, join(modules, 'groundplan'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER }));
  for (const [name, file] of Object.entries(PROGRAMS))
    program(folder, name, `exec '${process.execPath}' '${join(ROOT, file)}' "$@"`);
  // The real one looks into node_modules/.bin as well, after it has asked itself a few questions for half a second.
  program(folder, 'npx', 'exec "$@"');
  return folder;
}

function program(folder: string, name: string, script: string): void {
  const file = join(folder, 'node_modules/.bin', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/** Does what a page says. What comes of it otherwise than the page says is a fault. */
export function follow(folder: string, steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => {
    const { page, line, code } = step.block;
    if (step.kind === 'written') writeFileSync(join(folder, step.file), code);
    if (step.kind !== 'typed') return [];
    const { status, stdout, stderr } = type(folder, code);
    if (status !== step.exitCode)
      return [`${page}:${line} ends with ${status}, not ${step.exitCode}\n${stdout}${stderr}`];
    return step.prints === undefined || asShown(step.prints).test(stdout) ? [] : [`${page}:${line} prints\n${stdout}`];
  });
}

function type(folder: string, code: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', code], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      HOME: folder,
      // All blocks are compiled with their types elsewhere, at once.
      TS_NODE_TRANSPILE_ONLY: 'true',
    },
  });
}
