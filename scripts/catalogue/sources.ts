import { compare } from '../../lib/pricing/catalogue/render-rates';
import type { Row } from './csv';

/** Where figures come from, and what its publisher asks for. */
export interface SourceLine {
  readonly id: string;
  readonly published: string;
  readonly where: string;
  readonly licence: string;
}

/** Sources of facts about instance types, which no rate names. */
const FACTS: readonly string[] = ['autoscaler', 'karpenter-aws-docs', 'moto'];

/** A row of `sources.csv`. */
export function repositorySource(row: Row): SourceLine {
  return {
    id: row.get('id'),
    published: row.get('published'),
    where: `${row.get('repository')}: ${row.get('file')} @ ${row.get('commit')}`,
    licence: row.get('licence').replace(', see NOTES', ''),
  };
}

/** A row of `sources-more.csv`. */
export function documentSource(row: Row): SourceLine {
  return {
    id: row.get('id'),
    published: row.get('date'),
    where: row.get('where').replaceAll('\u2026', '...'),
    licence: row.get('kind').replace(' (NOTES)', ''),
  };
}

/**
 * The attribution of every source that a rate or a fact rests on; of two that have one ID, the first. `billed` are those that quote a real
 * bill.
 */
export function renderSources(
  sources: readonly SourceLine[],
  used: ReadonlySet<string>,
  billed: ReadonlySet<string>,
): string {
  const known = new Map(sources.toReversed().map((source) => [source.id, source]));
  const missing = [...used].filter((id) => !known.has(id));
  if (missing.length > 0) throw new Error(`found rates of unknown sources: ${missing.join(', ')}`);
  const lines = [...known.values()]
    .filter(({ id }) => used.has(id) || FACTS.includes(id))
    .map(({ id, published, where, licence }) =>
      [id, published, billed.has(id) ? 'bill' : 'price list', where, licence].join(' | '),
    );
  return [
    '# groundplan.sources/1: id | published | evidence | where | licence or kind',
    ...lines.sort(compare),
    '',
  ].join('\n');
}
