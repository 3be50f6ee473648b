import { readText } from '../../lib/located/read-text';
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
