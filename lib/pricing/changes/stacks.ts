import { groupBy } from '../../group-by';
import { pairStacks } from '../compare/stacks';
import type { Resource } from '../readers/resource';

import type { LeftStack } from './model';

/** Which stack before is which one after. */
export class StackPairs {
  /** @param after - IDs of stacks after by those before; nested stacks stand below the one that they are nested in */
  constructor(private readonly after: ReadonlyMap<string, string>) {}

  /** What a stack of before is called after; its own ID where it is gone. */
  nameAfter(before: string): string {
    const root = rootOf(before);
    return this.after.get(before) ?? `${this.after.get(root) ?? root}${before.slice(root.length)}`;
  }

  /** What a resource of before has for its ID after. */
  idAfter(before: string): string {
    const end = before.lastIndexOf('/');
    return `${this.nameAfter(before.slice(0, end))}${before.slice(end)}`;
  }

  /** Whether a stack, or the one that it is nested in, is in no template after. */
  isGone(before: string): boolean {
    return !this.after.has(before) && !this.after.has(rootOf(before));
  }
}

/**
 * A stack is the same one where account, region and name are: to CloudFormation nothing else is. What a template does not name is
 * taken to be the same. A Pulumi stack goes by its name alone, and its resources may stand in several regions and accounts.
 */
export function sameStacks(before: readonly Resource[], after: readonly Resource[]): StackPairs {
  const [rootsBefore, rootsAfter] = [rootsOf(before), rootsOf(after)];
  const byName = groupBy(rootsAfter, ({ name }) => name);
  const pairs = rootsBefore.flatMap((stack): readonly (readonly [string, string])[] => {
    const same = (byName.get(stack.name) ?? []).find((other) => isSamePlace(stack, other));
    return same === undefined ? [] : [[stack.id, same.id]];
  });
  return new StackPairs(new Map(pairs));
}

/** Stacks of bare templates, which are called after their files, are recognised by what they hold. */
export function similarStacks(before: readonly Resource[], after: readonly Resource[]): StackPairs {
  const pairs = [...pairStacks(before, after)].map(([now, once]) => [once, now] as const);
  return new StackPairs(new Map(pairs));
}

/** Stacks of which each is itself. */
export function unmovedStacks(before: readonly Resource[]): StackPairs {
  return new StackPairs(new Map(before.map(({ stack }) => [rootOf(stack), rootOf(stack)])));
}

/** The stacks that are gone. */
export function leftStacks(before: readonly Resource[], pairs: StackPairs): readonly LeftStack[] {
  const gone = before.filter(({ stack }) => pairs.isGone(stack));
  return [...groupBy(gone, ({ stack }) => rootOf(stack))].flatMap(([id, resources]) => {
    const [first] = resources;
    if (first === undefined) return [];
    const { region, account } = first;
    return [{ stack: id, region, ...(account !== undefined && { account }), resources: resources.length }];
  });
}

/** The stack that a nested one stands in, at the top. */
export function rootOf(stack: string): string {
  const slash = stack.indexOf('/');
  return slash < 0 ? stack : stack.slice(0, slash);
}

interface Root {
  readonly id: string;
  /** Without what tells stacks of one name apart. */
  readonly name: string;
  /** @default - any */
  readonly region?: string;
  /** @default - any */
  readonly account?: string;
}

function rootsOf(resources: readonly Resource[]): readonly Root[] {
  const roots = new Map<string, Root>();
  for (const { stack, region, account, definition } of resources) {
    const id = rootOf(stack);
    if (roots.has(id)) continue;
    const place = definition.engine === 'pulumi' ? {} : { region, ...(account !== undefined && { account }) };
    roots.set(id, { id, name: id.replace(/#\d+$/, ''), ...place });
  }
  return [...roots.values()];
}

function isSamePlace(one: Root, other: Root): boolean {
  const isSame = (key: 'account' | 'region'): boolean =>
    one[key] === undefined || other[key] === undefined || one[key] === other[key];
  return isSame('account') && isSame('region');
}
