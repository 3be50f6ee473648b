import type { Rate, RateTier } from './catalogue';

/**
 * One file of rates. It looks like this:
 *
 * ```
 * # groundplan.rates/1 aws eu-west-1 services: 3 rates
 * @ a 2025-10-28 awscalc-natgateway
 * @ b 2025-09-24 awscalc-s3
 * [nat-gateway/*]
 * data-processed 0.048 a GB
 * gateway 0.048 a hour
 * [s3/*] GB-month
 * standard-storage 0:0.023,51200:0.022,512000:0.021 b
 * ```
 *
 * `@` gives a letter to a date and a source. A section holds the rates whose keys match its pattern. A line is what the
 * star stands for, then the price or the tiers (`from:usd`), the letter, and the unit unless the section's head names it.
 * A last tier `from:-` says that no source has a price from there on.
 */
export interface RatesFile {
  /** The rate of that key, or `undefined`. */
  find(key: string): Rate | undefined;
  /** Every rate, in the order of the file. */
  all(): readonly Rate[];
}

/** The rates of one key pattern, kept as text until one of them is asked for. */
interface Section {
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  /** Starts and ends with a line feed, so that `\n<name> ` finds a whole name. */
  readonly body: string;
}

interface Provenance {
  readonly asOf: string;
  readonly source: string;
}

/** Opens the text of a file of rates. A line is parsed only when it is asked for: a cold start reads a handful of them. */
export function readRates(text: string): RatesFile {
  const provenances = readProvenances(text.slice(0, sectionAt(text, 0)));
  const sections = readSections(text);
  const byService = groupByService(sections);
  return {
    find(key) {
      for (const section of byService.get(serviceOf(key)) ?? []) {
        const line = findLine(section, key);
        if (line !== undefined) return readLine(line, section, provenances);
      }
      return undefined;
    },
    all: () =>
      sections.flatMap((section) =>
        section.body
          .slice(1, -1)
          .split('\n')
          .map((line) => readLine(line, section, provenances)),
      ),
  };
}

/** The first part of a key: `nat-gateway` of `nat-gateway/gateway`. */
export function serviceOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

function readProvenances(head: string): ReadonlyMap<string, Provenance> {
  const lines = head.split('\n').filter((line) => line.startsWith('@ '));
  return new Map(
    lines.map((line) => {
      const [, letter = '', asOf = '', source = ''] = line.split(' ');
      return [letter, { asOf, source }];
    }),
  );
}

function readSections(text: string): readonly Section[] {
  const sections: Section[] = [];
  for (let start = sectionAt(text, 0); start < text.length;) {
    const next = sectionAt(text, start + 1);
    const firstLine = text.indexOf('\n', start + 1);
    const head = text.slice(start + 2, firstLine);
    const star = head.indexOf('*');
    const close = head.indexOf(']');
    sections.push({
      before: head.slice(0, star),
      after: head.slice(star + 1, close),
      unit: head.slice(close + 2),
      body: text.slice(firstLine, next) + (next < text.length ? '\n' : ''),
    });
    start = next;
  }
  return sections;
}

/** Where the line feed before the next section's head stands, or the end of the text. */
function sectionAt(text: string, from: number): number {
  const at = text.indexOf('\n[', from);
  return at < 0 ? text.length : at;
}

function groupByService(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    const service = serviceOf(section.before);
    groups.set(service, [...(groups.get(service) ?? []), section]);
  }
  return groups;
}

function findLine({ before, after, body }: Section, key: string): string | undefined {
  if (!key.startsWith(before) || !key.endsWith(after) || key.length <= before.length + after.length) return undefined;
  const name = key.slice(before.length, key.length - after.length);
  const at = /\s/.test(name) ? -1 : body.indexOf(`\n${name} `);
  return at < 0 ? undefined : body.slice(at + 1, body.indexOf('\n', at + 1));
}

function readLine(line: string, section: Section, provenances: ReadonlyMap<string, Provenance>): Rate {
  const [name, prices, letter, ...unit] = line.split(' ');
  const provenance = provenances.get(letter ?? '');
  if (name === undefined || prices === undefined || provenance === undefined)
    throw new Error(`found "${line}" in a file of rates; expected <name> <prices> <provenance> [<unit>]`);
  return {
    key: section.before + name + section.after,
    unit: section.unit === '' ? unit.join(' ') : section.unit,
    ...readTiers(prices),
    ...provenance,
  };
}

function readTiers(prices: string): { tiers: readonly RateTier[]; upTo?: number } {
  if (!prices.includes(':')) return { tiers: [{ from: 0, usd: Number(prices) }] };
  const steps = prices.split(',').map((step) => {
    const [from, usd] = step.split(':');
    return { from: Number(from), usd: Number(usd) };
  });
  const last = steps.at(-1);
  return last !== undefined && prices.endsWith(':-')
    ? { tiers: steps.slice(0, -1), upTo: last.from }
    : { tiers: steps };
}
