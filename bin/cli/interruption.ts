import { setImmediate } from 'node:timers/promises';

/** Signals that ask a program to stop: Ctrl-C, `kill`, and a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
export type StopSignal = (typeof SIGNALS)[number];

/** The program was asked to stop. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly signal: StopSignal) {
    super(`stopped by ${signal}`);
  }
}

/**
 * Runs work that has something to clean up when the program is asked to stop. Meant for work that leaves its thread free: what
 * keeps it busy is stopped sooner by the system.
 *
 * @throws Interrupted when the program was asked to stop, however far the work had come
 */
export async function interruptible<Result>(work: (interruption: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const stop = (signal: StopSignal): void => controller.abort(new Interrupted(signal));
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    const result = await work(controller.signal);
    await setImmediate(); // a signal is heard only once the thread is free
    controller.signal.throwIfAborted();
    return result;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
