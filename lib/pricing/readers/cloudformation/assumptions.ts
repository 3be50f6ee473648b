/** What is assumed of values that nobody has given, in one of the cases that they allow. */
export class Assumptions {
  /** @param values - by variable; `undefined` where it is none of those that the template compares it with */
  constructor(private readonly values: ReadonlyMap<string, string | undefined> = new Map()) {}

  /** The value of a variable, as far as one is assumed. */
  valueOf(variable: string): string | undefined {
    return this.values.get(variable);
  }

  /** Whether a variable has a value; `undefined` where nothing is assumed of it. */
  equal(variable: string, value: string): boolean | undefined {
    return this.values.has(variable) ? this.values.get(variable) === value : undefined;
  }
}
