/**
 * Waits for a program as long as it does something.
 *
 * @param lastHeard - when it last asked the engine for something, by `performance.now()`
 * @param patience - milliseconds that it may ask for nothing
 * @throws Error when it asks for nothing any longer, and does not end
 */
export async function whileHeard<Result>(
  run: Promise<Result>,
  lastHeard: () => number,
  patience: number,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    const wait = (): void => {
      const left = lastHeard() + patience - performance.now();
      if (left <= 0)
        reject(new Error(`the program waits for something that does not come: nothing for ${patience / 1000} seconds`));
      else timer = setTimeout(wait, left);
    };
    wait();
  });
  try {
    return await Promise.race([run, silence]);
  } finally {
    clearTimeout(timer);
  }
}
