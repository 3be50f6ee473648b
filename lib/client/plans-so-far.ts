import type { Passed, PatternKey, PatternPlan, PatternWords, PlansBeside } from '../patterns/pattern';

/** A plan in its cloud's words, and what its renderer needs beside it. */
export interface PlannedPattern {
  readonly plan: PatternPlan;
  readonly words: PatternWords;
  readonly passed: Passed;
}

type ByName = Readonly<Record<string, PlannedPattern>>;

/** What has been planned of a client: by environment, then by pattern, then by name. */
export class PlansSoFar {
  private readonly asked = new Map<string, readonly string[]>();
  private readonly planned = new Map<string, Map<string, Record<string, PlannedPattern>>>();

  /**
   * Remembers that an environment asks for a pattern, whether it can be had or not.
   * @param identities - of what it asks for
   */
  ask(environment: string, pattern: string, identities: readonly string[]): void {
    this.asked.set(`${environment} ${pattern}`, identities);
  }

  isAsked(environment: string, pattern: string): boolean {
    return this.asked.has(`${environment} ${pattern}`);
  }

  add(environment: string, pattern: string, name: string, planned: PlannedPattern): void {
    const patterns = this.planned.get(environment) ?? new Map<string, Record<string, PlannedPattern>>();
    this.planned.set(environment, patterns);
    patterns.set(pattern, { ...patterns.get(pattern), [name]: planned });
  }

  /** Plans of an environment by pattern, then by name. */
  in(environment: string): Readonly<Record<string, ByName>> {
    return Object.fromEntries(this.planned.get(environment) ?? []);
  }

  /** What a pattern of an environment sees. */
  beside(environment: string): PlansBeside {
    const of = <Plan>(where: string, pattern: PatternKey<Plan>): Readonly<Record<string, Plan>> =>
      Object.fromEntries(
        Object.entries(this.in(where)[pattern] ?? {}).map(([name, { plan }]) => [name, plan as PatternPlan & Plan]),
      );
    return {
      of: (pattern) => of(environment, pattern),
      asked: (pattern) => this.asked.get(`${environment} ${pattern}`) ?? [],
      elsewhere: (pattern) =>
        Object.fromEntries(
          [...this.planned.keys()].filter((other) => other !== environment).map((other) => [other, of(other, pattern)]),
        ),
    };
  }
}
