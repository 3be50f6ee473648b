import { allowanceNote, isCovered, NO_ALLOWANCES, type Allowances } from './allowances';
import type { Bill } from './bill';
import { candidatesOf, rateIn } from './list-price';
import type { Catalogue, Rate } from '../catalogue/catalogue';
import { regionOf, type Charge } from '../meters/charge';
import type { Line, MissingLine } from './model';
import { Pools, type Draw, type PricedDraw } from './pools';
import { mapRange, type Range } from '../../range';
import type { Resource } from '../readers/resource';
import { isUnknown, lift, type Maybe } from '../readers/unknown';
import { allowanceOf, averagePrice, freeFrom, freeUpTo, notOver, withoutAllowance } from './tiers';
import { roundUsd } from './usd';

/** No single thing costs more in a month: where it seems to, the template holds a slip of the pen. */
const MAX_USD = 10_000_000;

/** What one charge became. */
export type PricedCharge =
  | { readonly kind: 'line'; readonly charge: Charge; readonly line: Line }
  | { readonly kind: 'missing'; readonly charge: Charge; readonly missing: MissingLine };

/**
 * Prices bills of one account. All that they ask for is counted first, because tiers count all use in a region together; then each
 * bill is priced by itself, so that nothing but sums is kept of the others.
 */
export class Pricer {
  private readonly pools = new Pools();
  /** By place, then by key. */
  private readonly known = new Map<string, Map<string, Maybe<Listed>>>();

  constructor(
    bills: readonly Bill[],
    private readonly catalogue: Catalogue,
    private readonly allowances: Allowances = NO_ALLOWANCES,
  ) {
    for (const { resource, asked } of bills)
      for (const charge of asked)
        for (const candidate of candidatesOf(charge)) {
          const found = this.lookUp(candidate, resource);
          if (isDraw(found)) this.pools.add(found);
        }
  }

  /** What one of the bills asks for, in its order. */
  price({ resource, asked }: Bill): readonly PricedCharge[] {
    return asked.map((charge) =>
      charge.orRate === undefined
        ? this.priceCharge(charge, resource)
        : candidatesOf(charge)
            .map((candidate) => this.priceCharge(candidate, resource))
            .reduce(oneOf),
    );
  }

  /** Keys of the rates whose free allowance is taken off. */
  get takenOff(): readonly string[] {
    return this.pools.allowances;
  }

  private priceCharge(charge: Charge, resource: Resource): PricedCharge {
    const found = this.lookUp(charge, resource);
    if (!isDraw(found)) return { kind: 'missing', charge, missing: found };
    const price = this.pools.price(found);
    if (!isUnknown(price)) return { kind: 'line', charge, line: lineOf(charge, found, price) };
    return { kind: 'missing', charge, missing: { name: charge.name, rate: found.rate.key, because: price.because } };
  }

  /** Finds the rate of a charge and checks its quantity. */
  private lookUp(charge: Charge, resource: Resource): Draw | MissingLine {
    const { name, rate: key, quantity, perItem, maxPrice = Infinity, regionalLimit = Infinity } = charge;
    const region = regionOf(charge, resource);
    if (isUnknown(key)) return { name, because: key.because };
    if (isUnknown(quantity)) return { name, rate: key, because: quantity.because };
    const listed = this.listed(resource.cloud, region, key);
    if (isUnknown(listed)) return { name, rate: key, because: listed.because };
    const { pool, withAllowance, rate: paid } = listed;
    const rate = freeFrom(notOver(perItem === undefined ? withAllowance : paid, maxPrice), regionalLimit);
    if (!isSensible(quantity, rate)) return { name, rate: key, because: 'its quantity makes no sense' };
    return { pool: maxPrice === Infinity ? pool : `${pool} at ${maxPrice}`, rate, quantity, perItem };
  }

  /** A rate is looked up once, however many charges ask for it. */
  private listed(cloud: Resource['cloud'], region: string, key: string): Maybe<Listed> {
    const place = cloud === 'aws' ? region : `${cloud} ${region}`;
    const known = this.known.get(place) ?? new Map<string, Maybe<Listed>>();
    this.known.set(place, known);
    const listed = known.get(key) ?? this.find(cloud, region, key);
    known.set(key, listed);
    return listed;
  }

  private find(cloud: Resource['cloud'], region: string, key: string): Maybe<Listed> {
    const isOurs = this.allowances.size > 0 && isCovered(this.allowances, { cloud, region }, key);
    return lift(rateIn(this.catalogue, { cloud, region }, key), (listed) => {
      const rate = withoutAllowance(listed);
      return { pool: `${cloud} ${region} ${key}`, withAllowance: isOurs ? listed : rate, rate };
    });
  }
}

/** A rate of the catalogue as it is billed. */
interface Listed {
  /** Where its draws come together. */
  readonly pool: string;
  /** With the account's free allowance, where that is taken off here. */
  readonly withAllowance: Rate;
  /** Without it. */
  readonly rate: Rate;
}

/** The dearer of two is expected, and the cheaper is possible; what has no price among them leaves none. */
function oneOf(one: PricedCharge, other: PricedCharge): PricedCharge {
  if (one.kind === 'missing' || other.kind === 'missing') return one.kind === 'missing' ? one : other;
  const [cheaper, dearer] = one.line.monthly.high <= other.line.monthly.high ? [one, other] : [other, one];
  const { monthly, note } = dearer.line;
  const either = `at least ${cheaper.line.rate}: which of the two rates holds is not known`;
  return {
    ...dearer,
    line: {
      ...dearer.line,
      monthly: { ...monthly, low: Math.min(monthly.low, cheaper.line.monthly.low) },
      note: note === undefined ? either : `${note}; ${either}`,
    },
  };
}

function isDraw(found: Draw | MissingLine): found is Draw {
  return 'pool' in found;
}

/** In order, and of an amount that sums stay exact with. */
function isSensible({ low, expected, high }: Range, rate: Rate): boolean {
  return low >= 0 && low <= expected && expected <= high && high * averagePrice(rate, 0) <= MAX_USD;
}

function lineOf(charge: Charge, { rate, quantity }: Draw, { price, monthly }: PricedDraw): Line {
  const { name, basis } = charge;
  const notes = [charge.note, rate.note, allowanceNote(freeUpTo(rate) ?? allowanceOf(rate), rate.unit)].filter(
    (note) => note !== undefined,
  );
  const line = {
    name,
    unit: rate.unit,
    quantity: readable(quantity.expected),
    price: readable(price),
    monthly: mapRange({ ...monthly, low: monthly.low * (charge.minShare ?? 1) }, roundUsd),
    basis,
    rate: rate.key,
    asOf: rate.asOf,
  };
  const { region } = charge;
  if (region === undefined && notes.length === 0) return line;
  return { ...line, ...(region !== undefined && { region }), ...(notes.length > 0 && { note: notes.join('; ') }) };
}

/** Without the dust of binary fractions: 0.1, not 0.09999999999999999. */
function readable(value: number): number {
  // Making text of a number takes long, and most have no more than six digits on each side of the point.
  const isShort = Number.isSafeInteger(value) || (value < 1e6 && Math.round(value * 1e6) / 1e6 === value);
  return isShort ? value : Number(value.toPrecision(12));
}
