import { isUnknown } from '../../unknown';
import type { Scope } from '../scope';
import { isList, isObject, kindOf, own, type JsonObject } from '../../shape';

import { resolve } from './resolve';

/** What SAM resources of one template share while they are expanded. */
export interface Ground {
  readonly scope: Scope;
  /** All resources, those of SAM not yet expanded. */
  readonly resources: JsonObject;
  /** What is wrong with them, each with its place below `Resources`. */
  readonly problems: string[];
}

/** A map inside a SAM resource. What decides the expansion is resolved; what is only passed on stays as written. */
export class Part {
  /** @param path - below `Resources`, for problems */
  constructor(
    readonly path: string,
    readonly node: JsonObject,
    readonly ground: Ground,
  ) {}

  /** Whether something is given, be it known or not. */
  has(key: string): boolean {
    return (this.resolved(key) ?? undefined) !== undefined;
  }

  /** Whether nothing may be given: nothing is, or one branch of a condition that is not known leaves it out. */
  mayLack(key: string): boolean {
    const written = this.written(key);
    if (!isUnknown(this.resolved(key)) || !isObject(written)) return !this.has(key);
    return [own(written, 'Fn::If')].flat().some((branch) => isObject(branch) && own(branch, 'Ref') === 'AWS::NoValue');
  }

  /** A value as written. */
  written(key: string): unknown {
    return own(this.node, key) ?? undefined;
  }

  /** A value with its parameters and conditions resolved. */
  resolved(key: string): unknown {
    return resolve(this.written(key), this.ground.scope);
  }

  /** Text that decides a name or a kind; `undefined` where it is absent or not known. */
  text(key: string): string | undefined {
    const value = this.resolved(key);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (value !== undefined && value !== null && !isUnknown(value)) this.misses(key, value, 'text');
    return undefined;
  }

  /** Whether a flag is known to be set. */
  isSet(key: string): boolean {
    return flagIn(this.resolved(key)) === 'true';
  }

  /** Whether a flag is known to be off. */
  isOff(key: string): boolean {
    return flagIn(this.resolved(key)) === 'false';
  }

  /** A map; `undefined` where it is absent or not known. */
  part(key: string, expected = 'a map'): Part | undefined {
    const value = this.resolved(key);
    if (value === undefined || value === null) return undefined;
    if (isObject(value) && !isUnknown(value)) return new Part(`${this.path}.${key}`, value, this.ground);
    this.misses(key, value, expected);
    return undefined;
  }

  /** The maps in a map, by key. */
  parts(key: string, expected: string): readonly (readonly [key: string, part: Part])[] {
    const outer = this.part(key);
    if (outer === undefined) return [];
    return Object.keys(outer.node).flatMap((name) => {
      const part = outer.part(name, expected);
      return part === undefined ? [] : [[name, part] as const];
    });
  }

  /** Texts in a list, or the one that stands for a list of one. */
  texts(key: string): readonly string[] {
    const value = this.resolved(key);
    return (isList(value) ? value : [value]).filter((item) => typeof item === 'string');
  }

  /** Properties that are passed on under their own names, as written. */
  pick(...keys: readonly string[]): JsonObject {
    return this.rename(Object.fromEntries(keys.map((key) => [key, key])));
  }

  /** Properties that are passed on under other names, as written. */
  rename(names: Readonly<Record<string, string>>): JsonObject {
    const entries = Object.entries(names).map(([from, to]) => [to, this.written(from)] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  /** Notes what keeps something from being made. */
  problem(key: string, what: string): void {
    this.ground.problems.push(`${this.path}.${key}: ${what}; what it makes is not counted`);
  }

  private misses(key: string, value: unknown, expected: string): void {
    const found = isUnknown(value)
      ? `it is unknown, because ${value.because}`
      : `found ${kindOf(value)}; expected ${expected}`;
    this.problem(key, found);
  }
}

function flagIn(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value).toLowerCase() : undefined;
}
