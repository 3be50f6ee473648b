import { readText } from '../../lib/located/read-text';
import { InputError, type Problem } from '../../lib/problem';
import { checkUsage, readUsage, type LocatedUsage, type NamedResource, type Usage } from '../../lib/pricing/usage';

/** What a person chose with `--usage`. */
export type UsageChoice = 'default' | 'none' | LocatedUsage;

const WORDS = ['default', 'none'] as const;

/**
 * `default`, `none`, or what a usage file says.
 *
 * @throws InputError when there is no such file, or with every mistake in it
 */
export function readUsageChoice(text: string): UsageChoice {
  const word = WORDS.find((each) => each === text);
  if (word !== undefined) return word;
  const wanted = { path: ['--usage'], expected: 'default, none or a usage file', words: WORDS };
  return readUsage(readText(text, wanted), text);
}

/**
 * Holds data transfer of a usage file to stacks, where several environments are priced: what is of none would count in each of them.
 *
 * @throws InputError with every part of it that names no stack
 */
export function checkTransferOfEach(usage: UsageChoice, environments: number): void {
  if (typeof usage === 'string' || environments < 2) return;
  const problems = usage.dataTransfer.flatMap(({ stack }, at): readonly Problem[] => {
    const path = ['dataTransfer', at];
    const expected = `stack: one of the client's, as it would count in each of ${environments} environments`;
    return stack === undefined ? [{ path, found: 'no stack', expected, position: usage.sources.position(path) }] : [];
  });
  if (problems.length > 0) throw new InputError(problems);
}

/**
 * What a reader must know of the choice: names in the file that fit no resource.
 *
 * @throws InputError with every usage key that no resource of its name has
 */
export function notesOnUsage(usage: UsageChoice, resources: readonly NamedResource[]): readonly string[] {
  return typeof usage === 'string' ? [] : checkUsage(usage, resources);
}

/** The choice as plain data: what a usage file says, without where it says so. */
export function plainUsage(usage: UsageChoice): 'default' | 'none' | Usage {
  if (typeof usage === 'string') return usage;
  const { resources, types, assume, dataTransfer } = usage;
  return { resources, types, assume, dataTransfer };
}
