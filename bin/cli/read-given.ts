import type { Reading } from '../../lib/pricing';
import { readWith } from '../../lib/pricing/readers/read';
import { checkDeclared, givenParameters, inOrder, type ParameterOptions } from './parameters';
import { checkRegion, notesOnRegions } from './region';

/** Options that say how templates are read. */
export interface ReadingOptions extends ParameterOptions {
  /** Of stacks that name none. @default - such a stack is refused */
  readonly region?: string;
}

/**
 * Reads templates and assemblies as the command line says.
 *
 * @param refreshed regions that have refreshed prices
 * @throws InputError with everything that is wrong with them
 */
export function readGiven(inputs: readonly string[], options: ReadingOptions, refreshed: readonly string[]): Reading {
  const { region } = options;
  if (region !== undefined) checkRegion(region);
  const given = givenParameters(options);
  const reading = readWith(inOrder(given), inputs, region);
  const notes = checkDeclared(given, reading.parameters);
  return { ...reading, notes: [...notes, ...notesOnRegions(reading.resources, refreshed), ...reading.notes] };
}
