import { relative } from 'node:path';
import { loadEngine } from '../../stacks';
import type { EnvironmentPlan } from '../client/plan';
import { readInputs, type Estimate, type Reading } from '../pricing';

/** The templates of an environment, read. */
export interface EnvironmentReading extends Reading {
  /** Directory that they stand in. */
  readonly assembly: string;
}

/**
 * Synthesises an environment and reads its templates.
 *
 * @param directory for its templates; it is empty
 * @throws InputError when its engine is not installed or refuses the plan
 */
export async function readEnvironment(plan: EnvironmentPlan, directory: string): Promise<EnvironmentReading> {
  const { engine, region } = plan.environment;
  const { assembly } = await loadEngine(engine).synthesise(plan, directory);
  return { ...readInputs([assembly], { region }), assembly };
}

/** Template files are named as they stand in the assembly: where that stood is nobody's business. */
export function withRelativeSources(priced: Estimate, assembly: string): Estimate {
  const resources = priced.resources.map((resource) => ({ ...resource, source: relative(assembly, resource.source) }));
  return { ...priced, resources };
}
