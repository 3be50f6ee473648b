import { toCents } from '../../pricing/estimate/cents';
import { subtractUsd } from '../../pricing/estimate/usd';
import { ZERO, type Range } from '../../range';
import type { PricedClient } from '../plan/report';
import type { PricedStep } from './report';
import { changeByEnvironment, monthlyOf } from './states';

/**
 * Whether what a patch changes depends on where it stands among the others:
 *
 * - `independent`: alone it changes the same, to the cent, and none that comes after it changes anything else because of it
 * - `overlaps`: it changes something else alone, or one that comes after it does or needs it, in an environment that both change
 * - `needs-others`: alone it comes to a client file that cannot be planned
 */
export type PatchOrder =
  | { readonly kind: 'independent' }
  | {
      readonly kind: 'overlaps';
      /** What it changes alone: after less before, in USD per month. */
      readonly alone: Range;
      /** Those it overlaps with. */
      readonly with: readonly string[];
    }
  | {
      readonly kind: 'needs-others';
      /** What is wrong with the file that it comes to alone. */
      readonly because: string;
    };

/** A step and where it changes something. */
interface Effect {
  readonly patch: string;
  /** Environments that it changes where it stands. */
  readonly changes: ReadonlySet<string>;
  /** Environments in which it changes something else alone; all of them where it cannot be alone. */
  readonly differs: ReadonlySet<string>;
}

/** How each patch stands to the others. Each is priced in its place and alone, not in every order there is. */
export function orderOf(before: PricedClient, steps: readonly PricedStep[]): readonly PatchOrder[] {
  const effects = steps.map((step, at) => effectOf(step, steps[at - 1]?.after ?? before, before));
  return steps.map(({ alone }, at): PatchOrder => {
    if (typeof alone === 'string') return { kind: 'needs-others', because: alone };
    const others = overlapsOf(at, effects);
    if (others.length === 0) return { kind: 'independent' };
    return { kind: 'overlaps', alone: subtractUsd(monthlyOf(alone), monthlyOf(before)), with: others };
  });
}

function effectOf({ patch, after, alone }: PricedStep, was: PricedClient, before: PricedClient): Effect {
  const here = changeByEnvironment(was, after);
  const changes = new Set(here.keys());
  if (typeof alone === 'string') return { patch, changes, differs: changes };
  if (alone === after) return { patch, changes, differs: new Set() };
  const byItself = changeByEnvironment(before, alone);
  const names = new Set([...here.keys(), ...byItself.keys()]);
  const differs = [...names].filter((name) => !isAlike(here.get(name) ?? ZERO, byItself.get(name) ?? ZERO));
  return { patch, changes, differs: new Set(differs) };
}

/** Of two, the later one tells: it changes something else where the earlier one has been. */
function overlapsOf(at: number, effects: readonly Effect[]): readonly string[] {
  const own = effects[at];
  if (own === undefined) return [];
  const earlier = effects.slice(0, at).filter(({ changes }) => meet(own.differs, changes));
  const later = effects.slice(at + 1).filter(({ differs }) => meet(differs, own.changes));
  return [...earlier, ...later].map(({ patch }) => patch);
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => other.has(name));
}

function isAlike(one: Range, other: Range): boolean {
  const { low, expected, high } = subtractUsd(one, other);
  return [low, expected, high].every((usd) => toCents(Math.abs(usd)) === 0);
}
