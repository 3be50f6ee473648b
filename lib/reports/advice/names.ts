import type { Advice, AdvisedResource } from '../../pricing/advise';

/** What the resources of advice are called: their path, or their ID where several stacks have one of that path. */
export function advisedNames(advice: readonly Advice[]): (resource: AdvisedResource) => string {
  const ids = new Map<string, Set<string>>();
  for (const { path, id } of advice.flatMap(({ resources }) => resources))
    ids.set(path, (ids.get(path) ?? new Set()).add(id));
  return ({ path, id }) => ((ids.get(path)?.size ?? 0) > 1 ? id : path);
}
