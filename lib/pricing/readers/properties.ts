import type { Properties, Resource } from './resource';
import { isUnknown, lift, Unknown, type Maybe } from './unknown';

import { referenceIn } from './reference';
import { isList, isObject, kindOf, own } from './shape';
import { spelled } from './spelling';
import { asText } from './text';

/** Finds the resource with an ID, if it is among those that were read. */
export type Find = (id: string) => Resource | undefined;

/** Reads values out of evaluated properties by dotted path; the empty path is the whole. */
export abstract class PropertyReader implements Properties {
  /**
   * @param type - the resource type whose properties these are, or stand in
   * @param place - path of the list that these are an item of, as the empty path stands for it
   */
  protected constructor(
    private readonly find: Find,
    readonly type: string,
    private readonly place = '',
  ) {}

  abstract value(path: string): unknown;

  text(path: string): Maybe<string> | undefined {
    const value = this.value(path);
    if (value === undefined || value === null) return undefined;
    return lift(asText(value, path), (text) => spelled(this.type, path === '' ? this.place : path, text));
  }

  number(path: string): Maybe<number> | undefined {
    const value = this.value(path);
    if (value === undefined || value === null) return undefined;
    if (isUnknown(value) || typeof value === 'number') return value;
    return typeof value === 'string' ? parseNumber(value, path) : misshapen(path, value, 'a number');
  }

  flag(path: string): Maybe<boolean> | undefined {
    const value = this.value(path);
    if (value === undefined || value === null) return undefined;
    if (isUnknown(value) || typeof value === 'boolean') return value;
    return typeof value === 'string' ? parseFlag(value, path) : misshapen(path, value, 'true or false');
  }

  list(path: string): Maybe<readonly Properties[]> {
    const value = this.value(path);
    if (value === undefined || value === null) return [];
    if (isUnknown(value)) return value;
    if (!Array.isArray(value)) return misshapen(path, value, 'a list');
    return value.map((item) => new PropertyBag(item, this.find, this.type, path));
  }

  target(path: string): Resource | undefined {
    const reference = referenceIn(this.value(path));
    return reference === undefined ? undefined : this.find(reference.to);
  }
}

/** The properties of an item in a list. */
class PropertyBag extends PropertyReader {
  constructor(
    private readonly root: unknown,
    find: Find,
    type: string,
    place: string,
  ) {
    super(find, type, place);
  }

  override value(path: string): unknown {
    return descend(this.root, stepsOf(path), 0);
  }
}

/** Meters ask for the same paths of every resource; a template can lead them to more, by the places in its lists. */
const STEPS = new Map<string, readonly string[]>();
const MAX_PATHS = 10_000;

/** The steps of a dotted path; the empty path has none. */
export function stepsOf(path: string): readonly string[] {
  const known = STEPS.get(path);
  if (known !== undefined) return known;
  const steps = path === '' ? [] : path.split('.');
  if (STEPS.size < MAX_PATHS) STEPS.set(path, steps);
  return steps;
}

/**
 * Walks down an evaluated value. Below something unknown all is unknown; below text there is nothing to find.
 * @param from - the first step to take; those before it led here
 */
export function descend(root: unknown, steps: readonly string[], from: number): unknown {
  let value = root;
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at] ?? '';
    if (isUnknown(value) || value === undefined || value === null) return value;
    if (isList(value)) value = value[Number(step)];
    else if (isObject(value)) value = own(value, step);
    else return misshapen(steps.slice(0, at).join('.'), value, 'a map');
  }
  return value;
}

function parseNumber(text: string, path: string): Maybe<number> {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : misread(path, text, 'a number');
}

function parseFlag(text: string, path: string): Maybe<boolean> {
  const word = text.toLowerCase();
  return word === 'true' || word === 'false' ? word === 'true' : misread(path, text, 'true or false');
}

function misshapen(path: string, value: unknown, expected: string): Unknown {
  return new Unknown(`${path} is ${kindOf(value)}, where ${expected} is expected`);
}

function misread(path: string, text: string, expected: string): Unknown {
  return new Unknown(`${path} is "${text}", where ${expected} is expected`);
}
