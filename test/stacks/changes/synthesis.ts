import type { EnvironmentPlan } from '../../../lib/client/plan';
import { readInputs, type Resource } from '../../../lib/pricing';
import { awsCdk } from '../../../stacks/aws-cdk/engine';
import { inTemporaryDirectory, templatesIn } from '../clinic';
import { planned, type File } from './file';

/** What is deployed of an environment. */
export interface Synthesised {
  readonly region: string;
  readonly resources: readonly Resource[];
  /** Text of each template, by the name of its stack. */
  readonly templates: Readonly<Record<string, string>>;
}

/** Environments by their plans: most edits change one of two, and many begin with the same file. */
const SYNTHESISED = new Map<string, Synthesised>();

/** What is deployed of each environment of a file. */
export function synthesised(file: File): readonly Synthesised[] {
  return planned(file).plans.map((plan) => {
    const key = JSON.stringify(plan);
    const known = SYNTHESISED.get(key) ?? synthesise(plan);
    SYNTHESISED.set(key, known);
    return known;
  });
}

function synthesise(plan: EnvironmentPlan): Synthesised {
  return inTemporaryDirectory((directory) => {
    void awsCdk.synthesise(plan, directory);
    return {
      region: plan.environment.region,
      resources: readInputs([directory]).resources,
      templates: templatesIn(directory),
    };
  });
}
