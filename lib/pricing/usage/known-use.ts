import type { UsageAmount, UsageKey } from '../meters/usage';
import { asRange } from '../../range';
import type { Resource } from '../readers/resource';
import { bySpecificity, isPattern, matcherOf, namesOf, type Named } from './names';
import type { Usage, UsageValues } from './usage';

/** How much a resource uses of each of its meter's keys, and how that is known. */
export type KnownUse = (
  resource: Resource,
  keys: Readonly<Record<string, UsageKey>>,
) => Readonly<Record<string, UsageAmount>>;

/** Of all resources that a meter knows the same is assumed. */
const ASSUMPTIONS = new WeakMap<object, Readonly<Record<string, UsageAmount>>>();

/** What is used by resources of which nothing is known. */
export const ASSUMED: KnownUse = (_, keys) => {
  const known = ASSUMPTIONS.get(keys);
  if (known !== undefined) return known;
  const amounts = Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, assumed(key)]));
  ASSUMPTIONS.set(keys, amounts);
  return amounts;
};

/** Usage is data that never changes: its names are put in order once, not again for each resource. */
const ORDERED = new WeakMap<Usage, KnownUse>();

/** What is used according to `usage`, and assumed where it says nothing. */
export function knownUse(usage: Usage): KnownUse {
  const known = ORDERED.get(usage) ?? order(usage);
  ORDERED.set(usage, known);
  return known;
}

function order(usage: Usage): KnownUse {
  const valuesFor = valuesByResource(usage.resources ?? {});
  const types = new Map(Object.entries(usage.types ?? {}));
  return (resource, keys) => {
    const forecast = usage.forecast?.[resource.id];
    const specified = [...valuesFor(resource), types.get(resource.type) ?? {}, usage.assume ?? {}];
    const known = Object.fromEntries(
      Object.entries(keys).map(([name, key]) => [name, firstSpecified(specified, name) ?? assumed(key)]),
    );
    return forecast === undefined || known.load === undefined
      ? known
      : { ...known, load: { ...known.load, basis: 'forecast', servers: forecast } };
  };
}

/** Values said of a resource, the most specific first. Plain names are looked up; only patterns are tried one by one. */
function valuesByResource(
  resources: Readonly<Record<string, UsageValues>>,
): (resource: Named) => readonly UsageValues[] {
  const names = Object.keys(resources).toSorted(bySpecificity);
  const plain = new Map<string, UsageValues>(
    names.filter((name) => !isPattern(name)).map((name) => [name, resources[name] ?? {}]),
  );
  const patterns = names.filter(isPattern).map((name) => ({ fits: matcherOf(name), values: resources[name] ?? {} }));
  return (resource) => [
    ...[...namesOf(resource)].sort(bySpecificity).flatMap((name): readonly UsageValues[] => {
      const values = plain.get(name);
      return values === undefined ? [] : [values];
    }),
    ...patterns.filter(({ fits }) => fits(resource)).map(({ values }) => values),
  ];
}

function firstSpecified(specified: readonly UsageValues[], name: string): UsageAmount | undefined {
  const values = specified.find((each) => Object.hasOwn(each, name));
  const value = values?.[name];
  return value === undefined ? undefined : { amount: asRange(value), basis: 'usage' };
}

function assumed({ assume }: UsageKey): UsageAmount {
  return { amount: asRange(assume), basis: 'default' };
}
