/** Peak memory of a Node program, in KiB: of the program itself, and of the largest of the processes that it started. */
export function peakOf(
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env?: NodeJS.ProcessEnv;
    /** The binary that runs it. @default - the one that runs this */
    readonly node?: string;
  },
): number;
