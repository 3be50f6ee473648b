import type { Path } from '../located/node';
import type { Sources } from '../located/sources';
import type { Position, Problem } from '../problem';

/**
 * A value may be right where it was written and wrong in an environment that takes it over: that environment is pointed at then, and
 * it is said where the value comes from.
 *
 * Where something else is wrong with the same pattern, such as one laid over another that is told apart from it, nothing is made of what
 * was taken over.
 *
 * @param order names of environments, each after the one that it extends
 * @param refused what the form of the file refuses
 */
export function blameHeirs(
  problems: readonly Problem[],
  order: readonly string[],
  sources: Sources,
  refused: readonly Problem[],
): readonly Problem[] {
  return problems.flatMap((problem) => {
    const [top, heir] = problem.path;
    if (top !== 'environments' || typeof heir !== 'string' || !sources.has(problem.path)) return [problem];
    const origin = originOf(problem.path, order, sources);
    if (origin === undefined || origin === heir || isWrongIn(origin, problem, problems)) return [problem];
    if (refused.some(({ path }) => isSamePattern(path, problem.path))) return [];
    const position = sources.keyPosition(['environments', heir]);
    return [{ ...problem, found: `${problem.found} (taken over from ${origin})`, position }];
  });
}

/** The environment that a value was written in. */
function originOf(path: Path, order: readonly string[], sources: Sources): string | undefined {
  const place = sources.position(path);
  return order.find((environment) => {
    const there = ['environments', environment, ...path.slice(2)];
    return sources.has(there) && isSamePlace(sources.position(there), place);
  });
}

function isWrongIn(origin: string, { path, found, expected }: Problem, problems: readonly Problem[]): boolean {
  const there = JSON.stringify(['environments', origin, ...path.slice(2)]);
  return problems.some(
    (other) => JSON.stringify(other.path) === there && other.found === found && other.expected === expected,
  );
}

/** `environments.<name>.<pattern>` is the same. */
function isSamePattern(one: Path, other: Path): boolean {
  return one.length >= 3 && [0, 1, 2].every((at) => one[at] === other[at]);
}

function isSamePlace(one: Position, other: Position): boolean {
  return one.line === other.line && one.column === other.column;
}
