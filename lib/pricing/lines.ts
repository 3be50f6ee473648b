import type { Bill } from './bill';
import type { Catalogue, Rate } from './catalogue/catalogue';
import type { Charge } from './meters/charge';
import type { Line, MissingLine, Range } from './model';
import { priceDraws, type Draw, type PricedDraw } from './pools';
import { mapRange } from './range';
import type { Resource } from './readers/resource';
import { isUnknown, Unknown, type Maybe } from './readers/unknown';
import { averagePrice } from './tiers';
import { roundUsd } from './usd';

/** No single thing costs more in a month: where it seems to, the template holds a slip of the pen. */
const MOST_USD = 10_000_000;

/** What one charge became. */
export type PricedCharge =
  | { readonly kind: 'line'; readonly charge: Charge; readonly line: Line }
  | { readonly kind: 'missing'; readonly charge: Charge; readonly missing: MissingLine };

/** A charge with what it draws on, or with what is missing of it. */
interface LookedUp {
  readonly charge: Charge;
  readonly found: Draw | MissingLine;
}

/** Prices what bills ask for, in their order. All are priced together, because tiers count all use in a region. */
export function priceBills(bills: readonly Bill[], catalogue: Catalogue): readonly (readonly PricedCharge[])[] {
  const lookedUp = bills.map(({ resource, asked }) =>
    asked.map((charge): LookedUp => ({ charge, found: lookUp(charge, resource, catalogue) })),
  );
  const prices = priceDraws(lookedUp.flat().flatMap(({ found }) => (isDraw(found) ? [found] : [])));
  return lookedUp.map((charges) => charges.map((each) => finish(each, prices)));
}

/** Finds the rate of a charge and checks its quantity. */
function lookUp(charge: Charge, { cloud, region }: Resource, catalogue: Catalogue): Draw | MissingLine {
  const { name, rate: key, quantity, perItem } = charge;
  if (isUnknown(key)) return { name, because: key.because };
  if (isUnknown(quantity)) return { name, rate: key, because: quantity.because };
  const rate = catalogue.rate(cloud, region, key);
  if (rate === undefined) return { name, rate: key, because: `no price in ${region}` };
  if (!isSensible(quantity, rate)) return { name, rate: key, because: 'its quantity makes no sense' };
  return { pool: `${cloud} ${region} ${key}`, rate, quantity, ...(perItem === undefined ? {} : { perItem }) };
}

function isDraw(found: Draw | MissingLine): found is Draw {
  return 'pool' in found;
}

/** In order, and of an amount that sums stay exact with. */
function isSensible({ low, expected, high }: Range, rate: Rate): boolean {
  return low >= 0 && low <= expected && expected <= high && high * averagePrice(rate, 0) <= MOST_USD;
}

function finish({ charge, found }: LookedUp, prices: ReadonlyMap<Draw, Maybe<PricedDraw>>): PricedCharge {
  if (!isDraw(found)) return { kind: 'missing', charge, missing: found };
  const price = prices.get(found) ?? new Unknown('it was not priced');
  if (!isUnknown(price)) return { kind: 'line', charge, line: lineOf(charge, found, price) };
  return { kind: 'missing', charge, missing: { name: charge.name, rate: found.rate.key, because: price.because } };
}

function lineOf({ name, basis, note }: Charge, { rate, quantity }: Draw, { price, monthly }: PricedDraw): Line {
  return {
    name,
    unit: rate.unit,
    quantity: readable(quantity.expected),
    price: readable(price),
    monthly: mapRange(monthly, roundUsd),
    basis,
    rate: rate.key,
    asOf: rate.asOf,
    ...(note === undefined ? {} : { note }),
  };
}

/** Without the dust of binary fractions: 0.1, not 0.09999999999999999. */
function readable(value: number): number {
  return Number(value.toPrecision(12));
}
