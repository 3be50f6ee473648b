import { HOURS_PER_MONTH } from '../meters/charge';
import type { EstimatedResource, Line, MissingLine } from '../estimate/model';

import { MISSING_PRICE, type Cause, type Gaps } from './model';

/** What the parts of a rate's key are, by how they look; the first that fits both sides. */
const PARTS: readonly (readonly [what: string, looks: RegExp])[] = [
  ['instance type', /^[a-z0-9-]+(\.[a-z0-9-]+)+$/],
  ['operating system', /^(linux|windows|rhel|suse|ubuntu-pro)(-|$)/],
  ['deployment', /^(single|multi)-az(-|$)/],
  ['engine', /^(aurora|mariadb|mysql|postgresql|oracle|sqlserver|sql-server|db2|redis|valkey|memcached)(-|$)/],
];

/**
 * How figures are written, the shortest first: the first that tells two figures apart is taken. Made when the first two differ,
 * because it takes longer than pricing a template.
 */
class Notation {
  private formats: readonly Intl.NumberFormat[] | undefined;

  constructor(private readonly options: readonly Intl.NumberFormatOptions[]) {}

  get shortestFirst(): readonly Intl.NumberFormat[] {
    this.formats ??= this.options.map((options) => new Intl.NumberFormat('en-US', options));
    return this.formats;
  }
}

const QUANTITY = new Notation([7, 12].map((digits) => ({ maximumSignificantDigits: digits })));
const PRICE = new Notation([6, 10, 20].map(usd));
const MONEY = new Notation([2, 6].map(usd));
const BOUNDS = ['low', 'expected', 'high'] as const;

/** Why a line costs something else: another rate, another quantity, another price of the same rate, or another range. */
export function lineCauses(before: Line, after: Line): readonly Cause[] {
  const causes = [
    ...rateCauses(before.rate, after.rate),
    ...quantityCauses(before, after),
    ...(before.rate === after.rate
      ? figure(`price of ${after.name}`, before.price, after.price, PRICE, `/${after.unit}`)
      : []),
  ];
  return causes.length > 0 ? causes : rangeCauses(before, after);
}

/** Why a resource changed as a whole. */
export function resourceCauses(before: EstimatedResource, after: EstimatedResource): readonly Cause[] {
  return [
    ...changed('region', before.region, after.region),
    ...missingOnlyIn(before, after).map((line) => missed(line, 'before')),
    ...missingOnlyIn(after, before).map((line) => missed(line, 'after')),
  ];
}

/** What we do not know of a resource that only one side has. */
export function gapCauses({ type, status, missing = [] }: EstimatedResource, side: keyof Gaps): readonly Cause[] {
  if (status === 'unknown') return [gap(type, side, `${type} is a type we do not know`)];
  return missing.map((line) => missed(line, side));
}

/** Why a resource counts as renamed. */
export function renameCauses(before: EstimatedResource, after: EstimatedResource): readonly Cause[] {
  const causes = changed('name', before.path, after.path);
  return causes.length > 0 ? causes : changed('name', before.id, after.id);
}

/** A line that only one side has. */
export function lineAdded({ name }: Line): Cause {
  return { what: name, after: 'present', words: `${name} added` };
}

export function lineRemoved({ name }: Line): Cause {
  return { what: name, before: 'present', words: `${name} removed` };
}

/** What is missing on one side and not on the other. */
export function missingOnlyIn(one: EstimatedResource, other: EstimatedResource): readonly MissingLine[] {
  const known = new Set((other.missing ?? []).map(({ name, rate }) => JSON.stringify([name, rate])));
  return (one.missing ?? []).filter(({ name, rate }) => !known.has(JSON.stringify([name, rate])));
}

/** Part by part where the keys are built alike. */
function rateCauses(before: string, after: string): readonly Cause[] {
  const [partsBefore, partsAfter] = [before.split('/'), after.split('/')];
  if (partsBefore.length !== partsAfter.length || partsBefore[0] !== partsAfter[0])
    return changed('rate', before, after);
  return partsBefore.flatMap((part, at) => changed(kindOf(part, partsAfter[at] ?? ''), part, partsAfter[at] ?? ''));
}

function kindOf(before: string, after: string): string {
  return PARTS.find(([, looks]) => looks.test(before) && looks.test(after))?.[0] ?? 'rate';
}

/** Hours as items that run all month, where they are on both sides. */
function quantityCauses(
  { unit, quantity: before }: Line,
  { name, unit: unitAfter, quantity: after }: Line,
): readonly Cause[] {
  if ([before, after].some((quantity) => quantity % HOURS_PER_MONTH !== 0) || unit !== 'hour' || unitAfter !== 'hour')
    return figure(name, before, after, QUANTITY, ` ${unitAfter}`);
  const [itemsBefore, itemsAfter] = [before, after].map(
    (quantity) => `${quantity / HOURS_PER_MONTH} × ${HOURS_PER_MONTH}`,
  );
  return changed(name, itemsBefore ?? '', itemsAfter ?? '', ' hour');
}

/** Expected stays, and what it may come to moves: the minimum or the maximum of servers, for example. */
function rangeCauses({ name, monthly: before }: Line, { monthly: after }: Line): readonly Cause[] {
  return BOUNDS.flatMap((bound) => figure(`${bound} of ${name}`, before[bound], after[bound], MONEY));
}

function figure(what: string, before: number, after: number, notation: Notation, unit = ''): readonly Cause[] {
  if (before === after) return [];
  const pairs = notation.shortestFirst.map((format) => [format.format(before), format.format(after)] as const);
  const [textBefore, textAfter] = pairs.find(([one, other]) => one !== other) ?? [String(before), String(after)];
  return changed(what, textBefore, textAfter, unit);
}

function usd(maximumFractionDigits: number): Intl.NumberFormatOptions {
  return { style: 'currency', currency: 'USD', maximumFractionDigits };
}

function changed(what: string, before: string, after: string, unit = ''): readonly Cause[] {
  return before === after ? [] : [{ what, before, after, words: `${what} ${before} → ${after}${unit}` }];
}

function missed({ name, because }: MissingLine, side: keyof Gaps): Cause {
  return gap(name, side, `price of ${name} ${side === 'before' ? 'was' : 'is'} missing, because ${because}`);
}

function gap(name: string, side: keyof Gaps, words: string): Cause {
  return { what: MISSING_PRICE, [side]: name, words };
}
