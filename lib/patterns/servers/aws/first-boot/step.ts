/** A part of a first boot, in the language of its shell. */
export interface Step {
  /** Functions that its lines call. Steps may share them: each is written once. */
  readonly functions: readonly string[];
  readonly lines: readonly string[];
}

/** Functions of all steps, each before those that call it. */
export function functionsOf(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.flatMap(({ functions }) => functions))];
}
