import { mapRange, type Range } from '../range';

/** Where nothing is known of the load: an idle system and a busy one are possible, and neither is likelier. */
export const HALFWAY: Range = { low: 0, expected: 0.5, high: 1 };

/** The capacity that a load asks for between two limits: all of the lower one at 0, all of the upper one at 1. */
export function onTheWay({ min, max }: { readonly min: number; readonly max: number }, load: Range): Range {
  return mapRange(load, (part) => min + part * (max - min));
}
