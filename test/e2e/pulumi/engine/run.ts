import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Kills it, with all that it started. @default - nobody does */
  readonly signal?: AbortSignal;
}

/** How a program ended, and what it said. */
export interface Outcome {
  readonly status: number;
  /** What it printed to either stream, in order. */
  readonly output: string;
}

const LIMIT_MS = 170_000;

/** Runs a program to its end, or for as long as a test may take; then it ends with all that it started, such as providers. */
export function run(command: string, args: readonly string[], { cwd, env, signal }: RunOptions): Promise<Outcome> {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = (): void => endGroup(child.pid);
  const limit = setTimeout(end, LIMIT_MS);
  signal?.addEventListener('abort', end, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve({ status: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** Ends a program that leads a process group, and the rest of the group. */
function endGroup(pid: number | undefined): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}
