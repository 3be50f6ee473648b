import { counted } from '../../located/words';
import { missingIn, type Missing } from '../../pricing/estimate/missing';
import type { CatalogueStamp, Coverage, Estimate } from '../../pricing/estimate/model';
import { sumCoverage } from './words';

/** What a total rests on. */
export interface Certainty {
  readonly coverage: Coverage;
  readonly catalogue: readonly CatalogueStamp[];
  /** Line items whose quantity is assumed. */
  readonly assumed: number;
  /** What the total is without. */
  readonly missing: readonly Missing[];
  /** What a reader must know beside the figures. */
  readonly notes: readonly string[];
}

/** What an estimate rests on. */
export function certaintyOf(estimate: Estimate): Certainty {
  const { coverage, catalogue, resources, notes } = estimate;
  const lines = resources.flatMap((resource) => resource.lines);
  const assumed = lines.filter(({ basis }) => basis === 'default').length;
  return { coverage, catalogue: [catalogue], assumed, missing: missingIn(estimate), notes };
}

/** What the sum of estimates rests on. */
export function mergeCertainties(all: readonly Certainty[]): Certainty {
  return {
    coverage: sumCoverage(all.map(({ coverage }) => coverage)),
    catalogue: all.flatMap(({ catalogue }) => catalogue),
    assumed: all.reduce((sum, { assumed }) => sum + assumed, 0),
    missing: all.flatMap(({ missing }) => missing),
    notes: [...new Set(all.flatMap(({ notes }) => notes))],
  };
}

/** `267 resources: 73 priced, 161 free, 33 usage-based; 44 line items use assumed usage` */
export function certaintySentence({ coverage, assumed }: Certainty): string {
  const { resources, priced, free, usage, unpriced, unknown } = coverage;
  if (resources === 0) return 'no resources';
  const kinds = [
    [priced, 'priced'],
    [free, 'free'],
    [usage, 'usage-based'],
    [unpriced, 'without a price'],
    [unknown, 'unknown'],
  ] as const;
  const words = kinds.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const use = assumed === 0 ? '' : `; ${counted(assumed, 'line item')} ${assumed === 1 ? 'uses' : 'use'} assumed usage`;
  return `${counted(resources, 'resource')}: ${words.join(', ')}${use}`;
}
