/**
 * Runs a script to its end, and sets the exit status that it gives. A signal to this process, or the limit, aborts it.
 * @param limit - in milliseconds
 */
export function untilInterrupted(limit: number, main: (signal: AbortSignal) => Promise<number>): void {
  const interruption = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => interruption.abort(new Error(`stopped by ${name}`)));
  }
  main(AbortSignal.any([interruption.signal, AbortSignal.timeout(limit)])).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
