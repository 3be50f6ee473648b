import type { Problem } from '../../problem';

/** A problem with what an option asked for is told by the option, which has no lines. Others stay as they are. */
export function saidOfOptions(options: readonly string[]): (problem: Problem) => Problem {
  return (problem) => {
    const { position, ...rest } = problem;
    return position !== undefined && options.includes(position.file) ? { ...rest, option: position.file } : problem;
  };
}
