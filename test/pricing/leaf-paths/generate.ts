import { namedBy, selectedBy, stepsOf } from './option-lists';
import type { Shape } from './shapes';

/** How many items a list has, each like its first. */
export class Copies {
  constructor(readonly count: number) {}
}

/** What stands at paths: values at leaves, {@link Copies} at lists. */
export type Choices = ReadonlyMap<string, unknown>;

/** Properties in which each chosen leaf stands, in lists of one item and maps of one key unless another number is chosen. */
export function propertiesOf({ lists }: Shape, choices: Choices): object {
  const root = {};
  const [copies, values] = [true, false].map((are) =>
    [...choices].filter(([, each]) => each instanceof Copies === are),
  );
  for (const [path, value] of values ?? []) put(root, lists, stepsOf(path), value);
  for (const [path, value] of copies ?? []) if (value instanceof Copies) copy(root, stepsOf(path), value.count);
  return root;
}

type Container = Record<string, unknown> | unknown[];

function put(root: Container, lists: ReadonlySet<string>, steps: readonly string[], value: unknown): void {
  const last = steps.length - 1;
  let at = root;
  for (const [index, step] of steps.entries()) {
    if (index === last) {
      set(at, step, value);
      return;
    }
    const found = step.endsWith(']') ? optionIn(at, step) : get(at, step);
    const next = found ?? (lists.has(steps.slice(0, index + 1).join('.')) ? [] : {});
    if (!isContainer(next)) return;
    if (found === undefined) set(at, step, next);
    at = next;
  }
}

/** The item of an option list that a step like `Features[Name=AI_PROTECTION]` names; a new one where there is none. */
function optionIn(at: Container, step: string): Container {
  const [, list = '', conditions = ''] = /^(.*?)\[(.*)\]$/.exec(step) ?? [];
  const named = namedBy(conditions);
  const items = get(at, list) ?? [];
  if (!Array.isArray(items)) return named;
  const known: unknown = items.find(
    (item) => isContainer(item) && Object.entries(named).every(([key, value]) => get(item, key) === value),
  );
  if (isContainer(known)) return known;
  const added = { ...named, ...selectedBy(named) };
  set(at, list, [...(items as readonly unknown[]), added]);
  return added;
}

function copy(root: Container, steps: readonly string[], count: number): void {
  const parent = steps.slice(0, -1).reduce<unknown>((at, step) => (isContainer(at) ? get(at, step) : undefined), root);
  if (!isContainer(parent)) return;
  const [list, step] = [get(parent, steps.at(-1) ?? ''), steps.at(-1) ?? ''];
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  set(
    parent,
    step,
    Array.from({ length: count }, () => first ?? {}),
  );
}

function get(at: Container, step: string): unknown {
  return (at as Readonly<Record<string, unknown>>)[keyOf(at, step)];
}

function set(at: Container, step: string, value: unknown): void {
  (at as Record<string, unknown>)[keyOf(at, step)] = value;
}

/** Any item is the first one, and so is any key; of an empty map it is `Any`. */
function keyOf(at: Container, step: string): string {
  if (step !== '*') return step;
  return Array.isArray(at) ? '0' : (Object.keys(at)[0] ?? 'Any');
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
