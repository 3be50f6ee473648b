import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { emptyDirectory, fileOf } from '../../bin/harness';
import type { Checkout } from './repository';

const ROOT = resolve(__dirname, '../../..');

const action = z
  .object({
    inputs: z.record(z.string(), z.object({ default: z.string() })),
    outputs: z.record(z.string(), z.object({ value: z.string() })),
    runs: z.object({
      using: z.literal('composite'),
      steps: z.array(
        z.object({
          id: z.string().optional(),
          run: z.string(),
          shell: z.literal('bash'),
          env: z.record(z.string(), z.string()).default({}),
          'working-directory': z.string().default('.'),
        }),
      ),
    }),
  })
  .parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));

/** Scripts of the action's steps. */
export const SCRIPTS = action.runs.steps.map(({ run }) => run);

/** What the action runs in. */
export interface Job {
  readonly checkout: Checkout;
  /** Root of GitHub's API. */
  readonly api: string;
  /** @default 'pull_request' */
  readonly event?: 'pull_request' | 'push';
}

/** How a job ended. */
export interface Outcome {
  readonly exitCode: number;
  /** What the steps wrote to the log. */
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of `action.yml` as a runner does: expressions first, then each script in a shell, up to the first that fails. */
export async function runAction(
  { checkout, api, event = 'pull_request' }: Job,
  given: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const temp = emptyDirectory();
  const values: Record<string, string> = {
    'github.event.pull_request.base.sha': event === 'pull_request' ? checkout.base : '',
    'github.token': 't0ken',
  };
  const evaluate = (text: string): string =>
    text.replace(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`no ${name} here`);
      return value;
    });
  for (const [name, input] of Object.entries(action.inputs))
    values[`inputs.${name}`] = given[name] ?? evaluate(input.default);
  const summaryFile = join(temp, 'summary.md');
  let log = '';
  let exitCode = 0;
  for (const [at, { id = '', run, env, ...step }] of action.runs.steps.entries()) {
    const outputFile = join(temp, `output-${at}`);
    writeFileSync(outputFile, '');
    const ended = await shell(run, resolve(checkout.folder, evaluate(step['working-directory'])), {
      PATH: process.env.PATH,
      HOME: temp,
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_API_URL: api,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: fileOf('event.json', event === 'push' ? {} : { pull_request: { number: 12 } }),
      GITHUB_OUTPUT: outputFile,
      GITHUB_REPOSITORY: 'northwind/infra',
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluate(value)])),
    });
    log += ended.log;
    exitCode = ended.exitCode;
    if (exitCode !== 0) break;
    for (const line of readFileSync(outputFile, 'utf8').split('\n')) {
      const [, name, value] = /^([^=]+)=(.*)$/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) values[`steps.${id}.outputs.${name}`] = value;
    }
  }
  const outputs = Object.entries(action.outputs).flatMap(([name, { value }]) => {
    const [, of = ''] = /^\$\{\{ (.*) \}\}$/.exec(value) ?? [];
    return values[of] === undefined ? [] : [[name, values[of]] as const];
  });
  const summary = existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '';
  return { exitCode, log, summary, outputs: Object.fromEntries(outputs) };
}

/** Runs a script as the shell `bash` of a runner. */
export function shell(
  script: string,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ exitCode: number; log: string }> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...env },
  });
  let log = '';
  child.stdout.on('data', (text: Buffer) => (log += text.toString()));
  child.stderr.on('data', (text: Buffer) => (log += text.toString()));
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code) => done({ exitCode: code ?? -1, log }));
  });
}
