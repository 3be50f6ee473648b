import { AsyncLocalStorage } from 'node:async_hooks';

/** Ends the program in which something is left unhandled. */
const ending = new AsyncLocalStorage<(reason: unknown) => void>();
let running = 0;

/**
 * Runs a program until it leaves a promise unhandled that fails, which would end this process. The SDK does so with what an `apply`
 * throws, and with an input that is such a promise.
 */
export async function untilRejected<Result>(run: () => Promise<Result>): Promise<Result> {
  let end: (reason: unknown) => void = () => undefined;
  const rejected = new Promise<never>((_resolve, reject) => (end = reject));
  if (running === 0) process.on('unhandledRejection', tell);
  running += 1;
  try {
    const result = await Promise.race([ending.run(end, run), rejected]);
    await Promise.race([drained(), rejected]);
    return result;
  } finally {
    await drained();
    running -= 1;
    if (running === 0) process.off('unhandledRejection', tell);
  }
}

function tell(reason: unknown): void {
  const end = ending.getStore();
  if (end !== undefined) end(reason);
  // It is none of ours, and ends the process as it would without us.
  else if (process.listenerCount('unhandledRejection') === 1) throw reason;
}

/** What is left unhandled is told of at the end of a turn, and the SDK hands on a failure once more in the next. */
async function drained(): Promise<void> {
  await new Promise(setImmediate);
  await new Promise(setImmediate);
}
