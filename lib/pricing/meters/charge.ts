import type { Resource } from '../readers/resource';
import { isUnknown, lift, type Maybe } from '../readers/unknown';
import { asRange, product, scale, type Range } from '../../range';
import type { UsageAmount } from './usage';

/** Where a quantity came from. */
export type Basis = 'template' | 'usage' | 'forecast' | 'default';

/** Hours in a billing month, as the vendors' calculators count them. */
export const HOURS_PER_MONTH = 730;

/** Days in a billing month, on average over a year. */
export const DAYS_PER_MONTH = 365 / 12;

/** One billed thing before it is priced: how much of it, at which rate, and why we believe the quantity. */
export interface Charge {
  readonly name: string;
  /** Key of the rate in the catalogue, e.g. `nat-gateway/gateway`. */
  readonly rate: Maybe<string>;
  /**
   * Another rate, one of which holds: what decides between them is not known. The dearer is expected, and the cheaper bounds it from below.
   * @default - the rate is certain
   */
  readonly orRate?: string;
  /** Units per month, in the unit of the rate. */
  readonly quantity: Maybe<Range>;
  readonly basis: Basis;
  /** Whether it is billed because it exists, or by how it is used. */
  readonly billed: 'by-existence' | 'by-use';
  /**
   * Units of one item, where the rate's tiers count each item by itself (the IOPS of an io2 volume).
   * @default - tiers count all use in a region together
   */
  readonly perItem?: number;
  /** The most that a unit costs, in USD, where the template states it (the price of spot). @default - the list price */
  readonly maxPrice?: number;
  /** The part of its price that it costs at least, where that is not known (spot). @default 1 */
  readonly minShare?: number;
  /** Units that all of a region are billed for together at most: a fee that is due once. @default - no limit */
  readonly regionalLimit?: number;
  /** Where it is billed: at that region's prices, and in its tiers. @default - the region of its resource */
  readonly region?: string;
  readonly note?: string;
}

/** What may be said of a charge beside its quantity. */
interface ChargeOptions {
  readonly basis?: Basis;
  readonly perItem?: number;
  readonly note?: string | undefined;
}

/** Billed for each hour that it exists; `count` of them, all month. */
export function perHour(
  name: string,
  rate: Maybe<string>,
  count: Maybe<number | Range> = 1,
  options: ChargeOptions = {},
): Charge {
  return perMonth(
    name,
    rate,
    lift(count, (known) => scale(asRange(known), HOURS_PER_MONTH)),
    options,
  );
}

/** Billed by a monthly quantity that the template tells: GB-months, keys, alarms. */
export function perMonth(
  name: string,
  rate: Maybe<string>,
  quantity: Maybe<number | Range> = 1,
  options: ChargeOptions = {},
): Charge {
  const { basis = 'template', perItem, note } = options;
  const charge: Charge = { name, rate, quantity: lift(quantity, asRange), basis, billed: 'by-existence' };
  return withNote(perItem === undefined ? charge : { ...charge, perItem }, note);
}

/** Billed by use that the template cannot tell. `perUnit` converts the usage key's unit into the rate's, bound by bound where it is a range. */
export function perUse(
  name: string,
  rate: Maybe<string>,
  use: UsageAmount,
  options: { readonly note?: string | undefined; readonly perUnit?: Maybe<number | Range> } = {},
): Charge {
  const quantity = lift(options.perUnit ?? 1, (perUnit) => product(use.amount, asRange(perUnit)));
  return withNote({ name, rate, quantity, basis: use.basis, billed: 'by-use' }, options.note);
}

/**
 * Billed by use that is a choice, of which none is assumed: nothing while nothing is said of it, so that a missing price of what
 * nobody uses is no gap.
 */
export function perOptionalUse(...charge: Parameters<typeof perUse>): readonly Charge[] {
  const [, , use] = charge;
  return use.amount.high > 0 ? [perUse(...charge)] : [];
}

/** A copy of a charge that is billed at one of two rates; at the only one where there is no other. */
export function orAt(charge: Charge, orRate: string | undefined): Charge {
  return orRate === undefined ? charge : { ...charge, orRate };
}

/** A copy of a charge that is billed in another region. */
export function inRegion(charge: Charge, region: Maybe<string>): Charge {
  return isUnknown(region) ? { ...charge, rate: region } : { ...charge, region };
}

/** The region whose prices hold for a charge. */
export function regionOf({ region }: Charge, resource: Pick<Resource, 'region'>): string {
  return region ?? resource.region;
}

function withNote(charge: Charge, note: string | undefined): Charge {
  return note === undefined ? charge : { ...charge, note };
}

/** Charges that apply where a fact holds. Where it is unknown, so are their quantities. */
export function provided(condition: Maybe<boolean>, charges: readonly Charge[]): readonly Charge[] {
  if (isUnknown(condition)) return charges.map((charge) => ({ ...charge, quantity: condition }));
  return condition ? charges : [];
}
