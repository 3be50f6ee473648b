import type { Resource } from '../readers/resource';
import { isUnknown, Unknown } from '../readers/unknown';
import { steady } from '../../range';

import type { Charge } from './charge';
import type { AnyMeter } from './meter';

/** Something that a resource is billed for where a property says so, and that the meter of its type does not price yet. */
export interface Unread {
  /** What is billed: `Real-time logs`. */
  readonly name: string;
  readonly billed: Charge['billed'];
  /**
   * Properties that switch it on. `*` stands for every item of a list and every key of a map, brackets for the items of a list that say
   * so: `Features[Name=AI_PROTECTION].Status`.
   */
  readonly paths: readonly string[];
  /** The values that switch it on. @default - all but those that say no: `false`, `0`, `NONE`, `DISABLED` */
  readonly values?: readonly string[];
}

/** What is not read yet, by resource type. */
export type UnreadByType = Readonly<Record<string, readonly Unread[]>>;

/** Values that switch nothing on. */
const NO = /^(|0|false|no|none|off|disabled|disable|inactive)$/i;

/** A meter that also names what its types are billed for and that it does not read: nothing that is billed is silent. */
export function namingUnread(meter: AnyMeter, unread: UnreadByType): AnyMeter {
  return {
    ...meter,
    charge(resource, usage) {
      const charges = meter.charge(resource, usage);
      const unreadOnes = unreadCharges(resource, unread[resource.type] ?? []);
      return unreadOnes.length === 0 ? charges : [...charges, ...unreadOnes];
    },
  };
}

/** A charge without a price for each thing that a resource switches on and that is not read yet. */
function unreadCharges(resource: Resource, unread: readonly Unread[]): readonly Charge[] {
  return unread.flatMap(({ name, billed, paths, values }) => {
    const path = paths.find((each) => valuesAt(resource, each).some((value) => switchesOn(value, values)));
    if (path === undefined) return [];
    const rate = new Unknown(`it is billed, and ${path} is not read yet`);
    return [{ name, rate, quantity: steady(1), basis: 'template', billed }];
  });
}

/** What stands at a path, wherever it leads. What is unknown above the end of the path is the meter's to say. */
function valuesAt(resource: Pick<Resource, 'value'>, path: string): readonly unknown[] {
  const [first = '', ...steps] = stepsOf(path);
  const value = resource.value(first);
  if (value === undefined) return [];
  return steps.reduce<readonly unknown[]>((values, step) => values.flatMap((each) => within(each, step)), [value]);
}

/** The same paths are walked on every resource. */
const STEPS = new Map<string, readonly string[]>();

function stepsOf(path: string): readonly string[] {
  const steps = STEPS.get(path) ?? path.match(/[^.[]+|\[[^\]]+\]/g) ?? [];
  STEPS.set(path, steps);
  return steps;
}

function within(value: unknown, step: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null || isUnknown(value)) return [];
  if (step === '*') return Object.values(value);
  if (step.startsWith('[')) return Object.values(value).filter((item) => fits(item, step.slice(1, -1)));
  if (Array.isArray(value) || !Object.hasOwn(value, step)) return [];
  return [(value as Readonly<Record<string, unknown>>)[step]];
}

/** Whether an item says what stands in the brackets: `Namespace=aws:ec2:vpc,OptionName=ELBScheme`. */
function fits(item: unknown, conditions: string): boolean {
  return conditions.split(',').every((condition) => {
    const [name = '', ...value] = condition.split('=');
    return within(item, name).includes(value.join('='));
  });
}

function switchesOn(value: unknown, values: readonly string[] | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (isUnknown(value)) return true;
  if (Array.isArray(value)) return values === undefined && value.length > 0;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return values === undefined;
  return values === undefined ? !NO.test(`${value}`) : values.includes(`${value}`);
}
