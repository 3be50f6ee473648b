/** Longest pause between two looks at something that is waited for. */
const LONGEST_PAUSE_SECONDS = 10;

/** Seconds that a whole first boot may take. */
export function limitSeconds(minutes: number): number {
  return rounded(minutes * 60);
}

/** Seconds between two looks: the less time there is, the more often. */
export function pauseSeconds(minutes: number): number {
  return Math.min(LONGEST_PAUSE_SECONDS, rounded((minutes * 60) / 100));
}

function rounded(seconds: number): number {
  return Math.max(0.01, Number(seconds.toFixed(2)));
}
