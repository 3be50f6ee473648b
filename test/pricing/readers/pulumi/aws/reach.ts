import type { JsonObject } from '../../../../../lib/pricing/readers/shape';
import { Specification } from '../../../../../scripts/pulumi-names/specification';

import { DECLARED, presentedSample, reaches } from './samples';

/** A property that a meter asks for. */
export interface AskedPath {
  readonly type: string;
  readonly path: string;
}

/** Of the paths that meters ask for of types that are presented, those that no resource of the SDK reaches, whatever it is given. */
export function unreached(asked: readonly AskedPath[]): readonly string[] {
  const samples = samplesByType();
  const specification = new Specification();
  const missing = asked.filter(({ type, path }) => {
    const trees = samples.get(type);
    const steps = stepsOf(path);
    // Resources are found blindly: a property that the type does not have was not asked of it.
    const isItsOwn = specification.fieldsOf(type).some(({ name }) => name === steps[0]);
    return trees !== undefined && isItsOwn && !trees.some((tree) => reaches(tree, steps));
  });
  return [...new Set(missing.map(({ type, path }) => `${type} ${path}`))].sort();
}

/** An option of a list is one of its items. */
function stepsOf(path: string): readonly string[] {
  return path.replace(/\[.*?\]/g, '.*').split('.');
}

function samplesByType(): ReadonlyMap<string, readonly JsonObject[]> {
  const samples = new Map<string, JsonObject[]>();
  for (const { token } of DECLARED)
    for (const { type, properties } of presentedSample(token))
      samples.set(type, [...(samples.get(type) ?? []), properties]);
  return samples;
}
