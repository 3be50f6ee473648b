declare const thing: unique symbol;

/** The name of a pattern, which knows what its renderer builds. */
export type BuiltKey<Thing> = string & { readonly [thing]: Thing };

export function builtKey<Thing>(pattern: string): BuiltKey<Thing> {
  return pattern as BuiltKey<Thing>;
}

/** What renderers have built of an environment, by pattern and name. `Watched` is what an engine can watch. */
export class Built<Watched extends object> {
  private readonly patterns = new Map<string, Record<string, unknown>>();

  add<Thing>(pattern: BuiltKey<Thing>, name: string, built: Thing): void {
    this.patterns.set(pattern, { ...this.patterns.get(pattern), [name]: built });
  }

  /** What was built of a pattern, by name. */
  of<Thing>(pattern: BuiltKey<Thing>): Readonly<Record<string, Thing>> {
    return (this.patterns.get(pattern) ?? {}) as Readonly<Record<string, Thing>>;
  }

  /** Everything that can be watched, in the order in which it was built. */
  watched(): readonly Watched[] {
    return [...this.patterns.values()]
      .flatMap((byName) => Object.values(byName))
      .filter(isWatched) as readonly Watched[];
  }
}

function isWatched(built: unknown): boolean {
  return typeof built === 'object' && built !== null && 'watchName' in built && 'alarms' in built;
}
