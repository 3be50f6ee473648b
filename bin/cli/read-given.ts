import type { Reading } from '../../lib/pricing';
import { readPreviewed } from '../../lib/pricing/readers/previewed';
import { readWith } from '../../lib/pricing/readers/read';
import { attempt, distinct, InputError } from '../../lib/problem';
import { checkDeclared, givenParameters, inOrder, type ParameterOptions } from './parameters';
import { checkRegion, notesOnRegions } from './region';

/** Options that say how templates are read. */
export interface ReadingOptions extends ParameterOptions {
  /** Of stacks that name none. @default - such a stack is refused */
  readonly region?: string;
}

/** Two sides of a comparison. */
export interface BothReadings {
  readonly before: Reading;
  readonly after: Reading;
  /** What the reader must know of both. */
  readonly notes: readonly string[];
}

/**
 * Reads templates and assemblies as the command line says.
 *
 * @param refreshed regions that have refreshed prices
 * @throws InputError with everything that is wrong with them
 */
export function readGiven(inputs: readonly string[], options: ReadingOptions, refreshed: readonly string[]): Reading {
  const { read, notesOn } = reader(options, refreshed);
  const reading = read(inputs);
  return { ...reading, notes: [...notesOn([reading]), ...reading.notes] };
}

/**
 * Reads both sides of a comparison. A parameter may be declared by one alone.
 *
 * @param refreshed regions that have refreshed prices
 * @throws InputError with everything that is wrong with either
 */
export function readBoth(
  sides: { readonly before: readonly string[]; readonly after: readonly string[] },
  options: ReadingOptions,
  refreshed: readonly string[],
): BothReadings {
  const { read, notesOn } = reader(options, refreshed);
  const [before, after] = [attempt(() => read(sides.before)), attempt(() => read(sides.after))];
  if (before instanceof InputError || after instanceof InputError)
    throw new InputError(
      distinct([before, after].flatMap((each) => (each instanceof InputError ? each.problems : []))),
    );
  return { before, after, notes: [...notesOn([before, after]), ...[before, after].flatMap(notesOnPartial)] };
}

/** What a preview leaves out is missing on its side alone. */
function notesOnPartial({ partial = [] }: Reading): readonly string[] {
  return partial.map(
    (stack) =>
      `${stack}: its preview leaves out what stays as it is, which seems to be on one side alone: pulumi preview --json --show-sames has all, and a preview without the other file has both sides`,
  );
}

/**
 * Reads a preview, which has both sides of a comparison.
 *
 * @param refreshed regions that have refreshed prices
 * @throws InputError where it is none, or something is wrong with it
 */
export function readPreview(input: string, options: ReadingOptions, refreshed: readonly string[]): BothReadings {
  const { notesOn } = reader(options, refreshed);
  const { before, after, notes } = readPreviewed(input, options.region);
  return { before, after, notes: [...notesOn([before, after]), ...notes] };
}

interface Reader {
  readonly read: (inputs: readonly string[]) => Reading;
  /** @throws InputError where the command line gives a parameter that none of them declares */
  readonly notesOn: (readings: readonly Reading[]) => readonly string[];
}

function reader(options: ReadingOptions, refreshed: readonly string[]): Reader {
  const { region } = options;
  if (region !== undefined) checkRegion(region);
  const given = givenParameters(options);
  return {
    read: (inputs) => readWith(inOrder(given), inputs, region),
    notesOn: (readings) => [
      ...checkDeclared(given, [...new Set(readings.flatMap(({ parameters }) => parameters))]),
      ...notesOnRegions(
        readings.flatMap(({ resources }) => resources),
        refreshed,
      ),
    ],
  };
}
