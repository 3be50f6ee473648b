import { compare } from '../../pricing/compare';
import { percentOf } from '../../pricing/compare/compare';
import { ESTIMATE_SCHEMA, type Estimate } from '../../pricing/estimate/model';
import { subtractUsd, sumUsd } from '../../pricing/estimate/usd';
import { ZERO, type Range } from '../../range';
import { mergeCompared } from '../comparison/merge';
import type { Compared } from '../comparison/words';
import type { PricedClient, PricedEnvironment } from '../plan/report';
import { sumCoverage } from '../verdict/words';

/** An estimate may be read from a file each time: what its month comes to is asked for in every state. */
const MONTHLY = new WeakMap<PricedEnvironment, Range>();

/** What a month of a client costs. */
export function monthlyOf({ environments }: PricedClient): Range {
  return sumUsd(environments.map(monthlyOfOne));
}

function monthlyOfOne(environment: PricedEnvironment): Range {
  const monthly = MONTHLY.get(environment) ?? environment.estimate.monthly;
  MONTHLY.set(environment, monthly);
  return monthly;
}

/** What changes between two states of a client. Environments that are the same in both are not looked at. */
export function compareStates(before: PricedClient, after: PricedClient): Compared {
  const parts = changedPairs(before, after).map(([was, is]) =>
    compare(was?.estimate ?? NOTHING, is?.estimate ?? NOTHING),
  );
  const { gaps, resources } = mergeCompared(parts);
  const [was, is] = [monthlyOf(before), monthlyOf(after)];
  return {
    before: { monthly: was },
    after: { monthly: is },
    ...percentOf(subtractUsd(is, was), was, gaps),
    gaps,
    resources: resources.toSorted((one, other) => Math.abs(other.change.expected) - Math.abs(one.change.expected)),
  };
}

/** What each environment costs more, by name; those that cost the same are not in it. */
export function changeByEnvironment(before: PricedClient, after: PricedClient): ReadonlyMap<string, Range> {
  const changes = changedPairs(before, after).map(([was, is]): readonly [string, Range] => [
    (is ?? was)?.name ?? '',
    subtractUsd(is ? monthlyOfOne(is) : ZERO, was ? monthlyOfOne(was) : ZERO),
  ]);
  return new Map(changes.filter(([, { low, expected, high }]) => low !== 0 || expected !== 0 || high !== 0));
}

type Pair = readonly [before: PricedEnvironment | undefined, after: PricedEnvironment | undefined];

/** Environments by name that are not the same before and after. */
function changedPairs(before: PricedClient, after: PricedClient): readonly Pair[] {
  const was = new Map(before.environments.map((environment) => [environment.name, environment]));
  const is = new Map(after.environments.map((environment) => [environment.name, environment]));
  const names = new Set([...is.keys(), ...was.keys()]);
  return [...names].map((name): Pair => [was.get(name), is.get(name)]).filter(([one, other]) => one !== other);
}

/** What an environment costs that is not there. */
const NOTHING: Estimate = {
  schema: ESTIMATE_SCHEMA,
  currency: 'USD',
  catalogue: { regions: [] },
  monthly: ZERO,
  coverage: sumCoverage([]),
  resources: [],
  notes: [],
};
