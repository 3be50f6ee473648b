import type { ReplacementRules } from '../replacement-rules/rules';
import { isValues, type Value, type Values } from './values';

/** An input that is another than before, by its path as the engine writes it: `blockDeviceMappings[0].ebs.volumeSize`. */
export interface Difference {
  readonly path: string;
  readonly kind: 'add' | 'update' | 'delete';
  readonly replaces: boolean;
}

/**
 * What differs between the inputs of a resource, and what of that replaces it.
 * @throws Error when an input changes of which nobody has read what becomes of the resource
 */
export function differences(before: Values, after: Values, rules: ReplacementRules): readonly Difference[] {
  const changed = [...leaves(before, after, [])];
  const unread = changed.find(({ steps }) => rules.unread?.includes(String(steps[0])) === true);
  if (unread) throw new Error(`what becomes of ${rules.resource} when ${written(unread.steps)} changes was not read`);
  return changed.map(({ steps, kind }) => ({ path: written(steps), kind, replaces: isReplacing(steps, rules) }));
}

interface Leaf {
  readonly steps: readonly (string | number)[];
  readonly kind: Difference['kind'];
}

function* leaves(before: Value | undefined, after: Value | undefined, steps: Leaf['steps']): Generator<Leaf> {
  const inside = entriesOf(before, after);
  if (inside) {
    for (const [step, old, now] of inside) yield* leaves(old, now, [...steps, step]);
  } else if (JSON.stringify(before) !== JSON.stringify(after)) {
    yield { steps, kind: before === undefined ? 'add' : after === undefined ? 'delete' : 'update' };
  }
}

type Entries = readonly (readonly [string | number, Value | undefined, Value | undefined])[];

/** What is in both, or in the one that is there; nothing where one of them is no container or another kind of one. */
function entriesOf(before: Value | undefined, after: Value | undefined): Entries | undefined {
  const [old, now] = [before ?? emptyOf(after), after ?? emptyOf(before)];
  if (isList(old) && isList(now) && old.length + now.length > 0) {
    return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => [at, old[at], now[at]]);
  }
  if (!isValues(old) || !isValues(now)) return undefined;
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !name.startsWith('__'));
  const isBoth = before !== undefined && after !== undefined;
  return names.length > 0 || isBoth ? names.map((name) => [name, old[name], now[name]]) : undefined;
}

function emptyOf(value: Value | undefined): Value | undefined {
  return isList(value) ? [] : isValues(value) ? {} : undefined;
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function isReplacing(steps: Leaf['steps'], { replaces }: ReplacementRules): boolean {
  const path = steps.filter((step) => typeof step === 'string').join('.');
  return [...replaces, 'region'].some((rule) => path === rule || path.startsWith(`${rule}.`));
}

function written(steps: Leaf['steps']): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    if (!/^\w+$/.test(step)) return `${path}[${JSON.stringify(step)}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
}
