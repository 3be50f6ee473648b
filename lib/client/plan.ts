import { ENGINES } from '../engines/engines';
import { ORDERED, type PatternName, type PlannedPatterns } from '../patterns';
import type { AnyPattern } from '../patterns/pattern';
import type { EnvironmentContext } from '../profile/context';
import type { Decision } from '../profile/decision';
import type { Warning } from '../profile/warning';
import { InputError, type Problem } from '../problem';
import type { Client, Environment, EnvironmentFacts } from './client';
import { contextFor } from './context';
import { profileDecisions, unmetNeeds } from './decisions';
import { planPattern } from './plan-pattern';
import { PlansSoFar } from './plans-so-far';

/** Everything that is decided about one environment, before any engine is asked to build it. Plain data. */
export interface EnvironmentPlan {
  readonly environment: EnvironmentFacts;
  readonly context: EnvironmentContext;
  readonly patterns: PlannedPatterns;
  readonly decisions: readonly Decision[];
  /** What somebody must know before they deploy it. */
  readonly warnings: readonly Warning[];
}

/** Plans, as far as they can be had, and what stands in the way of the others. Paths are those of the client file. */
export interface Planning {
  readonly plans: readonly EnvironmentPlan[];
  readonly problems: readonly Problem[];
}

/**
 * Plans every environment of a client.
 * @throws InputError with everything that patterns are asked for and cannot be had
 */
export function planClient(client: Client): readonly EnvironmentPlan[] {
  const { plans, problems } = planEnvironments(client);
  if (problems.length > 0) throw new InputError(problems);
  return plans;
}

/**
 * Plans pattern by pattern, and each one in all environments before the next: so a plan sees those that it stands on, in every
 * environment of the client.
 */
export function planEnvironments(client: Client): Planning {
  const drafts = client.environments.map((environment) => ({ environment, context: contextFor(client, environment) }));
  const soFar = new PlansSoFar();
  const problems: Problem[] = [];
  for (const pattern of ORDERED) {
    for (const { environment, context } of drafts) {
      const engine = ENGINES[environment.engine];
      const asked = {
        pattern,
        engine,
        environment: environment.name,
        context,
        requests: requestsOf(pattern, environment),
      };
      problems.push(...planPattern(asked, soFar));
    }
  }
  return { plans: drafts.map(({ environment, context }) => assemble(environment, context, soFar)), problems };
}

/** What an environment asks of a pattern, by name. */
function requestsOf(pattern: AnyPattern, environment: Environment): Readonly<Record<string, unknown>> {
  const asked: unknown = environment[pattern.key as string as PatternName];
  if (pattern.many) return (asked ?? {}) as Readonly<Record<string, unknown>>;
  const props = asked ?? pattern.unasked;
  return props === undefined ? {} : { [pattern.key]: props };
}

function assemble(environment: Environment, context: EnvironmentContext, soFar: PlansSoFar): EnvironmentPlan {
  const { name, kind, engine, account, region, monthlyBudget } = environment;
  const patterns = soFar.in(name);
  const planned = ORDERED.flatMap(({ key }) => Object.values(patterns[key] ?? {}));
  const unmet = unmetNeeds(context.profile, patterns);
  return {
    environment: { name, kind, engine, account, region, ...(monthlyBudget !== undefined && { monthlyBudget }) },
    context,
    patterns: Object.fromEntries(
      ORDERED.map(({ key }) => [key, mapValues(patterns[key] ?? {}, ({ plan, passed }) => ({ plan, passed }))]),
    ) as PlannedPatterns,
    decisions: [
      ...profileDecisions(context.profile),
      ...unmet.decisions,
      ...planned.flatMap(({ plan, words }) => [...plan.decisions, ...words.decisions]),
    ],
    warnings: [...unmet.warnings, ...planned.flatMap(({ plan, words }) => [...plan.warnings, ...words.warnings])],
  };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
