import { allowanceNote, isCovered, NO_ALLOWANCES, type Allowances } from './allowances';
import type { Bill } from './bill';
import type { Catalogue, Rate } from './catalogue/catalogue';
import type { Charge } from './meters/charge';
import type { Line, MissingLine, Range } from './model';
import { priceDraws, type Draw, type PricedDraw } from './pools';
import { mapRange } from './range';
import type { Resource } from './readers/resource';
import { isUnknown, Unknown, type Maybe } from './readers/unknown';
import { allowanceOf, averagePrice, withoutAllowance } from './tiers';
import { roundUsd } from './usd';

/** No single thing costs more in a month: where it seems to, the template holds a slip of the pen. */
const MOST_USD = 10_000_000;

/** What one charge became. */
export type PricedCharge =
  | { readonly kind: 'line'; readonly charge: Charge; readonly line: Line; readonly allowance: number }
  | { readonly kind: 'missing'; readonly charge: Charge; readonly missing: MissingLine };

/** A charge with what it draws on, or with what is missing of it. */
interface LookedUp {
  readonly charge: Charge;
  readonly found: Draw | MissingLine;
}

/** Prices what bills ask for, in their order. All are priced together, because tiers count all use in a region. */
export function priceBills(
  bills: readonly Bill[],
  catalogue: Catalogue,
  allowances: Allowances = NO_ALLOWANCES,
): readonly (readonly PricedCharge[])[] {
  const lookedUp = bills.map(({ resource, asked }) =>
    asked.map((charge): LookedUp => ({ charge, found: lookUp(charge, resource, catalogue, allowances) })),
  );
  const prices = priceDraws(lookedUp.flat().flatMap(({ found }) => (isDraw(found) ? [found] : [])));
  return lookedUp.map((charges) => charges.map((each) => finish(each, prices)));
}

/** Finds the rate of a charge and checks its quantity. */
function lookUp(charge: Charge, resource: Resource, catalogue: Catalogue, allowances: Allowances): Draw | MissingLine {
  const { name, rate: key, quantity, perItem } = charge;
  const { cloud, region } = resource;
  if (isUnknown(key)) return { name, because: key.because };
  if (isUnknown(quantity)) return { name, rate: key, because: quantity.because };
  const listed = catalogue.rate(cloud, region, key);
  if (listed === undefined) return { name, rate: key, because: `the catalogue has no price in ${region}` };
  const covered = perItem === undefined && isCovered(allowances, resource, key);
  const rate = covered ? listed : withoutAllowance(listed);
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
  if (!isUnknown(price))
    return { kind: 'line', charge, line: lineOf(charge, found, price), allowance: allowanceOf(found.rate) };
  return { kind: 'missing', charge, missing: { name: charge.name, rate: found.rate.key, because: price.because } };
}

function lineOf(charge: Charge, { rate, quantity }: Draw, { price, monthly }: PricedDraw): Line {
  const { name, basis } = charge;
  const notes = [charge.note, rate.note, allowanceNote(allowanceOf(rate), rate.unit)].filter(
    (note) => note !== undefined,
  );
  return {
    name,
    unit: rate.unit,
    quantity: readable(quantity.expected),
    price: readable(price),
    monthly: mapRange(monthly, roundUsd),
    basis,
    rate: rate.key,
    asOf: rate.asOf,
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
}

/** Without the dust of binary fractions: 0.1, not 0.09999999999999999. */
function readable(value: number): number {
  return Number(value.toPrecision(12));
}
