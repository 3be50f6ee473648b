import { OUTDATED_BEFORE } from '../../pricing/estimate/age';
import type { CatalogueStamp, PriceAge } from '../../pricing/estimate/model';

/** How old the prices are that a total rests on, and a warning where some are too old. */
export function ageSentences(stamps: readonly CatalogueStamp[]): readonly string[] {
  const ages = stamps.flatMap(({ age }) => age ?? []);
  const [oldest] = ages.map((age) => age.oldest).sort((a, b) => a.asOf.localeCompare(b.asOf));
  if (oldest === undefined) return [];
  const total = sum(ages.flatMap(({ years }) => years.map(({ expected }) => expected)));
  const years = [...new Set(ages.flatMap((age) => age.years.map(({ year }) => year)))].sort((a, b) => b - a);
  const parts = years.map((year) => `${percent(sum(ages.map((age) => expectedIn(age, year))), total)} from ${year}`);
  const outdated = sum(ages.map((age) => age.outdated));
  return [
    `age of the prices: ${parts.join(', ')}; oldest: ${oldest.line} of ${oldest.resource}, ${oldest.asOf}`,
    ...(outdated > 0
      ? [
          `⚠ ${percent(outdated, total)} of the total rests on prices from before ${OUTDATED_BEFORE}: older than 18 months`,
        ]
      : []),
  ];
}

function expectedIn({ years }: PriceAge, wanted: number): number {
  return sum(years.filter(({ year }) => year === wanted).map(({ expected }) => expected));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** In whole percent; a part is never all or nothing. */
function percent(part: number, total: number): string {
  const share = (100 * part) / total;
  if (part < total && share > 99) return 'over 99%';
  return share < 1 ? 'under 1%' : `${Math.round(share)}%`;
}
