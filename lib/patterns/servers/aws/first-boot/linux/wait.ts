import type { AwsFirstBoot } from '../first-boot';
import { pauseSeconds } from '../time';

/** Waits between two looks. Whoever calls it may look for ever: the limit of the whole boot ends it. */
export function pauseOf({ minutes }: AwsFirstBoot): string {
  return `pause() { sleep ${pauseSeconds(minutes)}; }`;
}

/** Package mirrors fail at times, and another installer may hold the lock. */
export const RETRY = `# Tries a command up to five times.
retry() {
  for _ in 1 2 3 4; do
    if "$@"; then return; fi
    pause
  done
  "$@"
}`;
