import { NOTHING } from '../located/node';
import type { EngineFacts } from '../engines/engines';
import type { AnyPattern, NamedFiles, OtherEnvironment, Passed, PatternPlan, PatternWords } from '../patterns/pattern';
import { Unavailable } from '../profile/cloud';
import type { EnvironmentContext } from '../profile/context';
import { InputError, type Problem } from '../problem';
import { namedEntry } from './identity';
import type { PlansSoFar } from './plans-so-far';
import { planningOrder, siblingsOf, type Requests } from './siblings';
import { pathInWhole, without } from './without';

/** What one environment asks of one pattern. */
export interface AskedPattern extends Requests {
  readonly engine: EngineFacts;
  readonly context: EnvironmentContext;
  /** The client's other environments, by name. */
  readonly others: Readonly<Record<string, OtherEnvironment<unknown>>>;
  /** Files that the props name. */
  readonly files: NamedFiles;
}

/** Plans a pattern and says it in its cloud's words. What cannot be had is not added to the plans so far. */
export function planPattern(asked: AskedPattern, soFar: PlansSoFar): readonly Problem[] {
  const identities = Object.entries(asked.requests).map(([name, of]) => namedEntry(asked.pattern, name, of).identity);
  if (identities.length > 0) soFar.ask(asked.environment, asked.pattern.key, identities);
  return [
    ...missingPatterns(asked, soFar),
    ...planningOrder(asked).flatMap((name) => planOne(asked, name, asked.requests[name], soFar)),
  ];
}

/** Servers need a network to stand in, and the like. */
function missingPatterns({ pattern, environment, requests }: AskedPattern, soFar: PlansSoFar): readonly Problem[] {
  const names = Object.keys(requests);
  if (names.length === 0) return [];
  const whose = pattern.many ? `${pattern.key} ${names.join(', ')}` : pattern.key;
  return pattern.requires
    .filter((required) => !soFar.isAsked(environment, required))
    .map((required) => ({
      path: ['environments', environment, required],
      found: NOTHING,
      expected: `a ${required} for the ${whose}`,
    }));
}

function planOne(asked: AskedPattern, name: string, written: unknown, soFar: PlansSoFar): readonly Problem[] {
  const { pattern, environment } = asked;
  const { identity, props } = namedEntry(pattern, name, written);
  const plan = planned(asked, identity, props, soFar);
  const words =
    'value' in plan ? inWords(asked, plan.value, props) : inWordsOfTheRest(asked, identity, props, plan, soFar);
  if ('value' in plan && 'value' in words) {
    soFar.add(environment, pattern.key, identity, { plan: plan.value, ...words.value });
    return [];
  }
  const under = ['environments', environment, pattern.key, ...(pattern.many ? [name] : [])];
  return [plan, words]
    .flatMap((outcome) => ('problems' in outcome ? outcome.problems : []))
    .map((problem) => ({ ...problem, path: [...under, ...problem.path] }));
}

/** What came of a step: its result, or all that stands in its way. */
type Outcome<Value> = { readonly value: Value } | Refusal;

interface Refusal {
  readonly problems: readonly Problem[];
}

function planned(asked: AskedPattern, name: string, props: unknown, soFar: PlansSoFar): Outcome<PatternPlan> {
  const { pattern, environment, context, others } = asked;
  const beside = { ...soFar.beside(environment), siblings: siblingsOf(asked), environment, others };
  return attempt(() => pattern.plan(name, props, context, beside));
}

/** A plan in its cloud's words, and what they were made from beside it. */
interface Worded {
  readonly words: PatternWords;
  readonly passed: Passed;
}

function inWords(
  { pattern, engine, context, files }: AskedPattern,
  plan: PatternPlan,
  props: unknown,
): Outcome<Worded> {
  const lacking = engine.lacks[pattern.key];
  if (lacking !== undefined) return unavailable(pattern, lacking);
  const worded = attempt(() => {
    const passed = pattern.passed(props, files);
    return { passed, words: pattern.words[engine.cloud](plan, context.places.home, passed) };
  });
  if ('problems' in worded) return worded;
  const { words, passed } = worded.value;
  return words instanceof Unavailable ? unavailable(pattern, words.because) : { value: { words, passed } };
}

function unavailable({ key }: AnyPattern, because: string): Refusal {
  return { problems: [{ path: [], found: key, expected: `an environment without it, because ${because}` }] };
}

/**
 * What the cloud refuses is said beside what the plan refuses, as far as the rest of the props can be planned: without the refused
 * values, or else without the keys that they stand under.
 */
function inWordsOfTheRest(
  asked: AskedPattern,
  name: string,
  props: unknown,
  { problems }: Refusal,
  soFar: PlansSoFar,
): Outcome<Worded> {
  // What is wrong with its name stands in none of its props.
  const paths = problems.map(({ path }) => path).filter(({ length }) => length > 0);
  const keys = paths.map((path) => path.slice(0, 1));
  for (const left of [paths, keys]) {
    const rest = without(props, left);
    const plan = planned(asked, name, rest, soFar);
    if ('value' in plan) return inWhole(inWords(asked, plan.value, rest), left);
  }
  return { problems: [] };
}

/** What is said of the rest of some props, by the paths of all of them. */
function inWhole<Value>(outcome: Outcome<Value>, refused: readonly Problem['path'][]): Outcome<Value> {
  if ('value' in outcome) return outcome;
  return { problems: outcome.problems.map((problem) => ({ ...problem, path: pathInWhole(problem.path, refused) })) };
}

function attempt<Value>(run: () => Value): Outcome<Value> {
  try {
    return { value: run() };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems };
  }
}
