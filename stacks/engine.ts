import type { EnvironmentPlan } from '../lib/client/plan';
import type { EngineFacts, EngineName } from '../lib/engines/engines';

/** Templates of one environment. */
export interface Synthesis {
  /** Directory that they stand in, readable by the planner. */
  readonly assembly: string;
  /** Names of the stacks, in the order of deployment. */
  readonly stacks: readonly string[];
}

/** What carries out the plan of one environment at a time. */
export interface Engine extends EngineFacts {
  readonly name: EngineName;
  /** The same bytes as in an app that holds all environments of the client. */
  synthesise(plan: EnvironmentPlan, directory: string): Promise<Synthesis>;
}
