import type { Estimate, EstimatedResource } from './model';

/** Something that is billed and is in no total. */
export interface Missing {
  /** E.g. `web/Notebook (AWS::SageMaker::NotebookInstance)`. */
  readonly what: string;
  readonly because: string;
}

/**
 * What a total is without, so that nobody can tell whether a limit above it is kept: resources without a price, and billed use that
 * is left out on request. An assumed quantity that has no price beside charges that have one is not among it.
 */
export function missingIn({ resources }: Pick<Estimate, 'resources'>): readonly Missing[] {
  return resources.flatMap((resource) => [...missingPrice(resource), ...missingUse(resource)]);
}

/** A resource without a price. */
export function missingPrice(resource: Omit<EstimatedResource, 'lines'>): readonly Missing[] {
  const { status, type, missing = [] } = resource;
  if (status !== 'unpriced' && status !== 'unknown') return [];
  const reasons = status === 'unknown' ? ['it is a type we do not know'] : missing.map(({ because }) => because);
  return [{ what: `${nameOf(resource)} (${type})`, because: [...new Set(reasons)].join('; ') }];
}

/** Billed use of a resource that is left out. */
export function missingUse(resource: Omit<EstimatedResource, 'lines'>): readonly Missing[] {
  const { leftOut = [] } = resource;
  if (leftOut.length === 0) return [];
  return [{ what: `use of ${nameOf(resource)}`, because: `it is left out: ${leftOut.join(', ')}` }];
}

/** A construct path names its stack; a logical ID alone does not. */
function nameOf({ id, path }: Pick<EstimatedResource, 'id' | 'path'>): string {
  return path.includes('/') ? path : id;
}
