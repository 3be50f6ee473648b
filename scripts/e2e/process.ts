import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly cwd?: string;
  /** @default - this process's own */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a program to its end and gives back its exit status. An abort ends it and everything it started.
 * @throws the signal's reason when it is aborted
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<number> {
  const { signal, cwd, env } = options;
  signal.throwIfAborted();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  const end = (): void => endGroup(child.pid);
  signal.addEventListener('abort', end, { once: true });
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  return status;
}

/** Ends a program that leads a process group, and the rest of the group. */
function endGroup(pid: number | undefined): void {
  if (pid !== undefined) process.kill(-pid, 'SIGTERM');
}
