import { groupBy } from '../../group-by';
import type { Rate } from './catalogue';
import { plainDecimal } from './plain-decimal';

/** A rate as it stands in a file: in the section of a key pattern, under what the pattern's star stands for. */
export interface FiledRate {
  /** Key pattern of the section, with a star for the name: `ec2/*\/linux`. */
  readonly pattern: string;
  readonly name: string;
  readonly rate: Rate;
}

/** The text of one file of rates; see `RatesFile` for the format. */
export function renderRates(title: string, entries: readonly FiledRate[]): string {
  const letters = letterProvenances(entries);
  return [
    `# groundplan.rates/1 ${title}: ${entries.length} rates`,
    ...[...letters].map(([provenance, letter]) => `@ ${letter} ${provenance}`),
    ...[...sections(entries)].flatMap(([pattern, members]) => renderSection(pattern, members, letters)),
    '',
  ].join('\n');
}

function renderSection(pattern: string, members: readonly FiledRate[], letters: ReadonlyMap<string, string>): string[] {
  const units = new Set(members.map(({ rate }) => rate.unit));
  const shared = units.size === 1;
  return [
    shared ? `[${pattern}] ${[...units].join()}` : `[${pattern}]`,
    ...members.map(({ name, rate }) =>
      [name, renderPrices(rate), letters.get(provenanceOf(rate)), ...(shared ? [] : [rate.unit])].join(' '),
    ),
  ];
}

/** `0.048`, or `0:0.023,51200:0.022`, with `from:-` where the figures end. */
export function renderPrices({ tiers, upTo }: Pick<Rate, 'tiers' | 'upTo'>): string {
  const [first] = tiers;
  if (tiers.length === 1 && first?.from === 0 && upTo === undefined) return plainDecimal(first.usd);
  const steps = tiers.map(({ from, usd }) => `${plainDecimal(from)}:${plainDecimal(usd)}`);
  return [...steps, ...(upTo === undefined ? [] : [`${plainDecimal(upTo)}:-`])].join(',');
}

/** Entries by pattern; both in the order of their names. */
function sections(entries: readonly FiledRate[]): ReadonlyMap<string, readonly FiledRate[]> {
  return groupBy(
    entries.toSorted((a, b) => compare(a.pattern, b.pattern) || compare(a.name, b.name)),
    ({ pattern }) => pattern,
  );
}

/** a, b, ... z, aa, ab, ... for each date and source, in their order. */
function letterProvenances(entries: readonly FiledRate[]): ReadonlyMap<string, string> {
  const provenances = [...new Set(entries.map(({ rate }) => provenanceOf(rate)))].sort(compare);
  return new Map(provenances.map((provenance, index) => [provenance, letter(index)]));
}

function letter(index: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

function provenanceOf({ asOf, source }: Rate): string {
  return `${asOf} ${source}`;
}

/** By code unit: the same order on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
