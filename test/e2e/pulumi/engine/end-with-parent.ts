/**
 * Ends this process soon after the one that started it: the engine gives its plugins process groups of their own, so that they stay when
 * it is killed.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 500).unref();
}
