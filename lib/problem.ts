import { legible } from './legible';

/** Where a problem stands in a file a person wrote. Lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong with what a person gave us: one line they can act on. */
export interface Problem {
  /** Property path from the root of the input, e.g. `['environments', 'production', 'region']`. */
  readonly path: readonly (string | number)[];
  /** What stands there, as the person would recognise it. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
  /** The nearest right word, where the found one looks misspelt. */
  readonly suggestion?: string;
  /** @default - the input has no text to point into */
  readonly position?: Position;
  /** The option of a command line that wrote it over the input, e.g. `--set client.tier=gold`. @default - the input has it itself */
  readonly option?: string;
}

/**
 * Bad input, with everything that is wrong with it. The command line prints one line per problem and exits with 2.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** Each problem once: what is wrong with a value may show in several places that use it. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

/**
 * Refuses input, if anything is wrong with it.
 * @throws InputError
 */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

/** What a step returns, or what is wrong with its input, for those who go on to find what else is wrong. */
export function attempt<Result>(step: () => Result): Result | InputError {
  try {
    return step();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Longest words of a file that are repeated in a message. */
const LONGEST = 300;

/** One line: place, path, what was found, what was expected. */
export function formatProblem(problem: Problem): string {
  const { position, option, path, found, expected, suggestion } = problem;
  const place = position
    ? `${position.file}:${position.line}:${position.column}  `
    : option === undefined
      ? ''
      : `${clip(option)}  `;
  const where = path.length > 0 ? `${clip(formatPath(path))}: ` : '';
  const hint = suggestion === undefined ? '' : `. Did you mean "${suggestion}"?`;
  return legible(`${place}${where}found ${clip(found)}; expected ${expected}${hint}`);
}

function clip(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** `environments.production.zones[2]` */
export function formatPath(path: readonly (string | number)[]): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
