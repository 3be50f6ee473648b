import type { PricedCharge } from './pricer';
import type { Charge } from '../meters/charge';
import type { Range } from '../../range';
import { isUnknown, lift, type Maybe } from '../readers/unknown';

/** Something in the case that stands for all, and in those where a resource costs least, where it is expected and where it costs most. */
export interface InCases<T> extends Record<keyof Range, T> {
  readonly own: T;
}

/** One charge; `undefined` in the cases that are without it. */
type Row = InCases<PricedCharge | undefined>;

/**
 * The charges of the case that stands for all, each as far as it varies between the cases: from what it comes to where the resource
 * costs least to what it comes to where that costs most. What is the same in every case stays as it is. Where something is dearer
 * while the whole is cheaper (one type of storage takes the place of another), all that varies ranges in one proportion: lines add
 * up to the bounds of the whole either way.
 */
export function chargesOver(cases: InCases<readonly PricedCharge[]>, note: string): readonly Charge[] {
  const common = commonTo(cases);
  const rows = rowsOf(cases, common);
  const varying = [...rows.values()].filter(varies);
  const ofAll = varying.every(isOrdered) ? undefined : proportionOf(varying);
  return [...named(cases.own, common)].map(([name, { kind, charge }]) => {
    const row = rows.get(name);
    if (kind === 'missing' || row === undefined || !varies(row)) return charge;
    const quantity = ofAll === undefined ? quantityOver(charge, row) : stretched(charge, ofAll);
    return { ...charge, quantity, note: charge.note === undefined ? note : `${charge.note}; ${note}` };
  });
}

/** Charges that every case has. */
function commonTo({ own, low, expected, high }: InCases<readonly PricedCharge[]>): ReadonlySet<string> {
  const others = [low, expected, high].map((charges) => new Set(charges.map(({ charge }) => JSON.stringify(charge))));
  const texts = own.map(({ charge }) => JSON.stringify(charge));
  return new Set(texts.filter((text) => others.every((other) => other.has(text))));
}

function rowsOf(cases: InCases<readonly PricedCharge[]>, common: ReadonlySet<string>): ReadonlyMap<string, Row> {
  const [own, low, expected, high] = [cases.own, cases.low, cases.expected, cases.high].map((charges) =>
    named(charges, common),
  );
  const names = new Set([own, low, expected, high].flatMap((charges) => [...(charges?.keys() ?? [])]));
  return new Map(
    [...names].map((name) => [
      name,
      { own: own?.get(name), low: low?.get(name), expected: expected?.get(name), high: high?.get(name) },
    ]),
  );
}

/** Charges by what they are known by in every case: as a whole where all have it, else by their name; by their order where several share that. */
function named(priced: readonly PricedCharge[], common: ReadonlySet<string>): ReadonlyMap<string, PricedCharge> {
  const times = new Map<string, number>();
  return new Map(
    priced.map((each) => {
      const text = JSON.stringify(each.charge);
      const name = common.has(text) ? text : each.charge.name;
      const time = times.get(name) ?? 0;
      times.set(name, time + 1);
      return [`${name} ${time}`, each];
    }),
  );
}

/** What a row comes to: each bound in the case that gives it. */
function costOver(row: Row): Range {
  return { low: costIn(row.low, 'low'), expected: costIn(row.expected, 'expected'), high: costIn(row.high, 'high') };
}

/** What it comes to in the case that stands for all. */
function ownCost({ own }: Row): Range {
  return { low: costIn(own, 'low'), expected: costIn(own, 'expected'), high: costIn(own, 'high') };
}

function costIn(priced: PricedCharge | undefined, bound: keyof Range): number {
  return priced?.kind === 'line' ? priced.line.monthly[bound] : 0;
}

function varies(row: Row): boolean {
  const [over, own] = [costOver(row), ownCost(row)];
  return over.low !== own.low || over.expected !== own.expected || over.high !== own.high;
}

/** Whether the own charge can range as the row does. */
function isOrdered(row: Row): boolean {
  const { low, expected, high } = costOver(row);
  return row.own?.kind === 'line' && low <= expected && expected <= high;
}

/** Quantities at one rate are those of the cases; at several, they are what it costs in units of the own one. */
function quantityOver(charge: Charge, row: Row): Maybe<Range> {
  const there = [row.own, row.low, row.expected, row.high].filter((each) => each !== undefined);
  const isOfOneRate = new Set(there.map((each) => rateOf(each.charge))).size === 1;
  const low = quantityIn(row.low, 'low');
  const expected = quantityIn(row.expected, 'expected');
  const high = quantityIn(row.high, 'high');
  const isInOrder = low <= expected && expected <= high;
  return isOfOneRate && isInOrder ? { low, expected, high } : stretched(charge, proportionOf([row]));
}

function quantityIn(priced: PricedCharge | undefined, bound: keyof Range): number {
  const quantity = priced?.charge.quantity;
  return quantity === undefined || isUnknown(quantity) ? 0 : quantity[bound];
}

/** All that decides what a unit costs. */
function rateOf({ rate, orRate, region, perItem, maxPrice, minShare, regionalLimit }: Charge): string {
  return JSON.stringify([rate, orRate, region, perItem, maxPrice, minShare, regionalLimit]);
}

/** What rows come to, as a part of what they come to in the own case. */
function proportionOf(rows: readonly Row[]): Range {
  const [over, own] = [rows.map(costOver), rows.map(ownCost)];
  const proportion = (bound: keyof Range): number => part(sumAt(over, bound), sumAt(own, bound));
  return { low: proportion('low'), expected: proportion('expected'), high: proportion('high') };
}

function sumAt(costs: readonly Range[], bound: keyof Range): number {
  return costs.reduce((sum, cost) => sum + cost[bound], 0);
}

function part(amount: number, of: number): number {
  return of === 0 ? 0 : amount / of;
}

/** Bounds stay in order where the charges of a resource range in different proportions. */
function stretched({ quantity }: Charge, by: Range): Maybe<Range> {
  return lift(quantity, ({ low, expected, high }) => {
    const usual = expected * by.expected;
    return { low: Math.min(low * by.low, usual), expected: usual, high: Math.max(high * by.high, usual) };
  });
}
