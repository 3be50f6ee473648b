import { readTemplate } from '../../../lib/pricing';
import { AWS_METERS } from '../../../lib/pricing/meters/aws';
import type { UsageAmount, UsageKey } from '../../../lib/pricing/meters/usage';
import { steady } from '../../../lib/range';

import { Copies, propertiesOf, type Choices } from './generate';
import { NEIGHBOURS } from './neighbours';
import { recorded, type Listener } from './recording';
import { leafOrWithin, type Shape } from './shapes';
import { valuesOf } from './values';

/** A property that is asked for. */
interface Asked {
  readonly type: string;
  readonly path: string;
}

/** What a meter was seen to do with the properties of a type. */
export interface Exploration {
  /** Leaf paths that it asks for. */
  readonly read: ReadonlySet<string>;
  /** Paths that it asks for, of leaves and of what leaves stand in. */
  readonly asked: ReadonlySet<string>;
  /** Those of which two values were seen to make a difference to a charge, a range, a note or what is missing. */
  readonly telling: ReadonlySet<string>;
  /** Paths of what leaves stand in, of which it only asks whether it is given: each leaf in there makes the difference that it makes. */
  readonly present: readonly string[];
  /** What it asks of resources of other types that refer to this one, and of those of the same service that it finds from it. */
  readonly elsewhere: readonly Asked[];
}

function serviceOf(type: string): string {
  return type.slice(0, type.lastIndexOf('::'));
}

/** Nothing stands at the path, nor below it. */
const ABSENT = Symbol('absent');

/** How many resources of one type are tried at most. */
const MAX_RESOURCES = 1500;

/**
 * Asks the meter of a type about resources of which one property differs, then about those of which two do, until each property that
 * it reads was seen to make a difference.
 *
 * @param starts - what the resources have besides, one start after the other
 */
export function explore(shape: Shape, starts: readonly Choices[]): Exploration {
  const followed = new Map<string, boolean>();
  const outcomes = new Map<string, string>();
  const telling = new Set<string>();
  const worthTrying = new Map<string, readonly unknown[]>();
  const elsewhere = new Map<string, Asked>();
  const listener: Listener = {
    asked(type, path, isFollowed) {
      // References are tried blindly: what is asked of a type of another service was not meant for it.
      if (type !== shape.type && serviceOf(type) === serviceOf(shape.type))
        elsewhere.set(`${type} ${path}`, { type, path });
      const at = type === shape.type ? leafOrWithin(shape, path) : undefined;
      if (at !== undefined) followed.set(at, isFollowed || followed.get(at) === true);
    },
    sought(type, path) {
      if (type === shape.type) listener.asked(type, path, false);
      else elsewhere.set(`${type} ${path}`, { type, path });
    },
  };

  function outcomeOf(choices: Choices): string {
    const properties = propertiesOf(shape, choices);
    const key = JSON.stringify(properties);
    const outcome = outcomes.get(key) ?? chargesOf(shape.type, properties, listener);
    outcomes.set(key, outcome);
    return outcome;
  }

  /** Notes whether a property makes a difference beside some others, and which of its values do. */
  function vary(path: string, others: readonly Choices[], values: readonly unknown[]): void {
    const found = values.map((value) => others.map((choices) => outcomeOf(withChoice(choices, path, value))));
    if (others.some((_, at) => new Set(found.map((each) => each[at])).size > 1)) telling.add(path);
    const distinct = new Map(found.map((each, at) => [each.join('\n'), values[at]]));
    if (!worthTrying.has(path)) worthTrying.set(path, distinct.size > 1 ? [...distinct.values()] : values.slice(0, 3));
  }

  for (const start of starts) outcomeOf(start);
  // What is first asked for on the way is visited too: a map goes through what is added to it meanwhile.
  for (const [path, isFollowed] of followed) vary(path, starts, alternatives(shape, path, isFollowed));
  for (const [path] of followed)
    for (const start of starts)
      for (const [other, values] of worthTrying)
        for (const value of values)
          if (!telling.has(path) && outcomes.size < MAX_RESOURCES)
            vary(path, [withChoice(start, other, value)], worthTrying.get(path) ?? []);
  const asked = [...followed.keys()];
  const read = asked.filter((path) => shape.leaves.has(path));
  const isLookedInto = (path: string): boolean => asked.some((each) => each.startsWith(`${path}.`));
  return {
    read: new Set(read),
    asked: new Set(asked),
    telling: new Set(read.filter((path) => telling.has(path))),
    present: [...telling].filter((path) => !shape.leaves.has(path) && !shape.lists.has(path) && !isLookedInto(path)),
    elsewhere: [...elsewhere.values()],
  };
}

function alternatives(shape: Shape, path: string, isFollowed: boolean): readonly unknown[] {
  const leaf = shape.leaves.get(path);
  if (leaf === undefined) return shape.lists.has(path) ? [ABSENT, new Copies(1), new Copies(2)] : [ABSENT, {}];
  const references = isFollowed ? Object.keys(NEIGHBOURS).map((Ref) => ({ Ref })) : [];
  return [ABSENT, ...references, ...valuesOf(leaf), ...(path.endsWith('.*') ? [new Copies(2)] : [])];
}

function withChoice(choices: Choices, path: string, value: unknown): Choices {
  if (value instanceof Copies) return new Map([...choices, [path.replace(/\.\*$/, ''), value]]);
  if (value !== ABSENT) return new Map([...choices, [path, value]]);
  return new Map([...choices].filter(([each]) => each !== path && !/^[.[]/.test(each.replace(path, ''))));
}

/** What the meter of a type charges for a resource with such properties, as text. */
function chargesOf(type: string, Properties: object, listener: Listener): string {
  const body = { Resources: { ...NEIGHBOURS, It: { Type: type, Properties } } };
  const { resources } = readTemplate({ name: 'stack', body, region: 'eu-west-1' });
  const it = resources.find(({ logicalId }) => logicalId === 'It');
  const meter = AWS_METERS.find(({ types }) => types.includes(type));
  if (it === undefined || meter === undefined) throw new Error(`${type} has no meter`);
  return JSON.stringify(meter.charge(recorded(it, listener), someOf(meter.usage)));
}

/** Some use of everything, so that no charge is left out for want of it. */
function someOf(keys: Readonly<Record<string, UsageKey>>): Readonly<Record<string, UsageAmount>> {
  return Object.fromEntries(
    Object.entries(keys).map(([name, { maximum }]) => [
      name,
      { amount: steady(maximum === 1 ? 0.5 : (maximum ?? 10)), basis: 'default' },
    ]),
  );
}
