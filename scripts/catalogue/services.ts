import type { RateTier } from '../../lib/pricing/catalogue/catalogue';
import { freeAllowance, multiplierOf } from './amounts';
import type { Row } from './csv';
import { amount, entry, type Entry } from './entry';
import { slug } from './slug';

/** Rates of a services file: rows of one cloud, region, service and dimension are the tiers of one rate. */
export function serviceEntries(rows: readonly Row[]): Entry[] {
  const rates = new Map<string, Row[]>();
  for (const row of rows) {
    const id = ['cloud', 'region', 'service', 'dimension'].map((column) => row.get(column)).join('\t');
    rates.set(id, [...(rates.get(id) ?? []), row]);
  }
  return [...rates.values()].map(serviceEntry);
}

/** A key stands for one name in every region: two names that fold into one key are an error. */
export function checkNames(rows: readonly Row[]): void {
  const names = new Map<string, string>();
  for (const row of rows) {
    const key = [row.get('cloud'), ...pathOf(row)].join('/');
    const name = `${row.get('service')}: ${row.get('dimension')}`;
    const other = names.get(key) ?? name;
    if (other !== name) throw new Error(`${row.where}: found "${name}" and "${other}", both with the key ${key}`);
    names.set(key, name);
  }
}

function serviceEntry(rows: readonly Row[]): Entry {
  const sorted = rows.toSorted((a, b) => from(a) - from(b));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new Error('found a rate without rows');
  sorted.slice(1).forEach((row, index) => {
    const before = sorted[index]?.get('tier_to');
    if (before !== row.get('tier_from') || row.get('unit') !== first.get('unit'))
      throw new Error(`${row.where}: found a tier from ${row.get('tier_from')} after one to ${before ?? ''}`);
  });

  const unit = first.get('unit');
  const inUnits = (count: number): number => count / multiplierOf(unit);
  const end = last.get('tier_to');
  const tiers: RateTier[] = sorted.map((row) => ({ from: inUnits(from(row)), usd: amount(row, 'usd') }));
  // Tiers are as old as the oldest of them.
  const oldest = sorted.reduce((a, b) => (b.get('as_of') < a.get('as_of') ? b : a));
  return entry(
    { cloud: first.get('cloud'), region: first.get('region'), ...section(pathOf(first)) },
    {
      unit,
      tiers: withAllowance(tiers, inUnits(freeAllowance(first.get('dimension')))),
      ...(end === '' ? {} : { upTo: inUnits(amount(last, 'tier_to')) }),
      asOf: oldest.get('as_of'),
      source: oldest.get('source'),
    },
    first,
  );
}

/** A flat price whose name tells an allowance starts above it. Where there are tiers, they tell it themselves. */
function withAllowance(tiers: readonly RateTier[], free: number): readonly RateTier[] {
  const [only] = tiers;
  return tiers.length === 1 && only?.from === 0 ? [{ from: free, usd: only.usd }] : tiers;
}

/** Sections by service; Azure's long product names, which come before SKU and meter, have sections of their own. */
function section(path: readonly string[]): { pattern: string; name: string } {
  const depth = path.length > 2 ? 2 : 1;
  const name = path.slice(depth).join('/');
  return { pattern: `${path.slice(0, depth).join('/')}/*`, name };
}

function pathOf(row: Row): string[] {
  return [row.get('service'), ...row.get('dimension').split(' / ')].map(slug);
}

function from(row: Row): number {
  return row.get('tier_from') === '' ? 0 : amount(row, 'tier_from');
}
