import { ENGINES } from '../engines/engines';
import type { Path } from '../located/node';
import { mapValues } from '../map-values';
import { ORDERED, type PlannedPatterns } from '../patterns';
import type { AnyPattern, OtherEnvironment } from '../patterns/pattern';
import type { EnvironmentContext } from '../profile/context';
import type { Decision } from '../profile/decision';
import type { Warning } from '../profile/warning';
import { refuse, type Problem } from '../problem';
import { clientProblems } from './checks';
import type { Client, Environment, EnvironmentFacts } from './client';
import { bendClient } from './bend-client';
import { contextFor } from './context';
import { budgetWarnings, profileDecisions, unmetNeeds } from './decisions';
import { filesIn } from './named-files';
import { asDecision, renamings, withNewNames } from './renamings';
import { planPattern } from './plan-pattern';
import { policyDecisions } from './policy-decisions';
import { PlansSoFar } from './plans-so-far';
import { siblingsOf, type Requests } from './siblings';
import { warningsOf } from './warnings';
import { countResources, stackProblems, type ResourceCounts } from './stack-resources';

/** Everything that is decided about one environment, before any engine is asked to build it. Plain data. */
export interface EnvironmentPlan {
  readonly environment: EnvironmentFacts;
  readonly context: EnvironmentContext;
  readonly patterns: PlannedPatterns;
  /** How many resources each of its stacks has, as its engine makes them. */
  readonly resources: ResourceCounts;
  readonly decisions: readonly Decision[];
  /** What somebody must know before they deploy it. */
  readonly warnings: readonly Warning[];
}

/** Plans, as far as they can be had, and what stands in the way of the others. Paths are those of the client file. */
export interface Planning {
  readonly plans: readonly EnvironmentPlan[];
  readonly problems: readonly Problem[];
}

/** Plans by client: what never changes is planned once, whoever asks. */
const PLANNED = new WeakMap<Client, readonly EnvironmentPlan[]>();

/**
 * Plans every environment of a client, once. A client that was made in code is held to what a client file is held to.
 * @throws InputError with everything that is wrong with it, or that patterns are asked for and cannot be had
 */
export function planClient(client: Client): readonly EnvironmentPlan[] {
  const known = PLANNED.get(client);
  if (known !== undefined) return known;
  refuse(clientProblems(client));
  const { plans, problems } = planEnvironments(client);
  refuse(problems);
  return remember(client, plans);
}

/**
 * The plan of one environment of a client.
 * @throws InputError with everything that is wrong with the client, or that patterns are asked for and cannot be had
 * @throws RangeError when the client has no environment of that name
 */
export function planEnvironment(client: Client, environment: string): EnvironmentPlan {
  const plan = planClient(client).find((one) => one.environment.name === environment);
  if (plan === undefined) throw new RangeError(`${client.name} has no environment called ${environment}`);
  return plan;
}

/** Remembers the plans of a client that was planned when its file was read. */
export function remember(client: Client, plans: readonly EnvironmentPlan[]): readonly EnvironmentPlan[] {
  PLANNED.set(client, plans);
  return plans;
}

/**
 * Plans pattern by pattern, and each one in all environments before the next: so a plan sees those that it stands on, in every
 * environment of the client.
 * @param refused - paths of its file that the form of client files refuses
 */
export function planEnvironments(client: Client, refused: readonly Path[] = []): Planning {
  const { environments, problems: unbendable } = bendClient(client);
  const drafts = environments.map((environment) => ({ environment, context: contextFor(client, environment) }));
  const soFar = new PlansSoFar();
  const files = filesIn(client.directory ?? '.');
  const problems = ORDERED.flatMap(({ name, pattern }) => {
    const asked = drafts.map(({ environment, context }) => {
      const requests = requestsOf(pattern, environment[name]);
      return {
        pattern,
        engine: ENGINES[environment.engine],
        environment: environment.name,
        context,
        requests,
        refused,
      };
    });
    return asked.flatMap((one) => planPattern({ ...one, others: othersOf(one, asked), files }, soFar));
  });
  const tooLarge = drafts.flatMap(({ environment: { name, engine } }) =>
    stackProblems(name, soFar.in(name), ENGINES[engine]),
  );
  return {
    plans: drafts.map(({ environment, context }) => assemble(client, environment, context, soFar)),
    problems: [...unbendable, ...problems, ...tooLarge],
  };
}

/** What a pattern sees of the environments beside its own. */
function othersOf(
  { environment }: Requests,
  asked: readonly (Requests & { readonly context: EnvironmentContext })[],
): Readonly<Record<string, OtherEnvironment<unknown>>> {
  const others = asked.filter((other) => other.environment !== environment);
  return Object.fromEntries(
    others.map((other) => [other.environment, { context: other.context, siblings: siblingsOf(other) }]),
  );
}

/** What is asked of a pattern, by name. */
function requestsOf({ many, key, defaultProps }: AnyPattern, asked: unknown): Readonly<Record<string, unknown>> {
  if (many) return (asked ?? {}) as Readonly<Record<string, unknown>>;
  const props = asked ?? defaultProps;
  return props === undefined ? {} : { [key]: props };
}

function assemble(
  client: Client,
  environment: Environment,
  context: EnvironmentContext,
  soFar: PlansSoFar,
): EnvironmentPlan {
  const { name, was, kind, engine, account, region, copy, monthlyBudget } = environment;
  const patterns = soFar.in(name);
  const planned = ORDERED.flatMap(({ name: pattern }) => Object.values(patterns[pattern] ?? {}));
  const unmet = unmetNeeds(context.profile, patterns);
  const renamed = renamings(environment);
  return {
    environment: {
      name,
      ...(was !== undefined && { was }),
      kind,
      engine,
      account,
      region,
      ...(copy && { copy }),
      ...(monthlyBudget !== undefined && { monthlyBudget }),
    },
    context,
    patterns: Object.fromEntries(
      ORDERED.map(({ name: pattern }) => [
        pattern,
        mapValues(patterns[pattern] ?? {}, ({ plan, passed }) => ({ plan, passed })),
      ]),
    ) as PlannedPatterns,
    resources: countResources(patterns),
    decisions: [
      ...profileDecisions(context.profile),
      ...policyDecisions(environment.applied),
      ...unmet.decisions,
      ...renamed.map(asDecision),
      ...withNewNames(
        planned.flatMap(({ plan, words }) => [...plan.decisions, ...words.decisions]),
        renamed,
      ),
    ],
    warnings: [
      ...unmet.warnings,
      ...budgetWarnings(environment, client),
      ...withNewNames(warningsOf(planned), renamed),
    ],
  };
}
