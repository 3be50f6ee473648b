import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseClient } from '../../../lib/client/load';
import type { EnvironmentPlan } from '../../../lib/client/plan';
import type { EngineName } from '../../../lib/engines/engines';
import { readEnvironment } from '../../../lib/portfolio/read-environment';
import type { Resource } from '../../../lib/pricing';
import type { Recording } from '../../../stacks/pulumi/recorder/recording';
import { emptyDirectory } from '../harness';

const EXAMPLES = path.join(__dirname, '../../../examples');

/** An environment as each engine makes it from one file. */
export interface OnBothEngines {
  readonly deployed: readonly Resource[];
  readonly registered: readonly Resource[];
  readonly recording: Recording;
}

/** The text of an example's client file, with all environments on one engine. */
export function exampleOn(example: string, engine: EngineName): string {
  const text = readFileSync(path.join(EXAMPLES, example, 'client.yaml'), 'utf8');
  return text.replace(/engine: (aws-cdk|pulumi-aws)/g, `engine: ${engine}`);
}

/** An environment of an example, planned for an engine. */
export function planOf(example: string, environment: string, engine: EngineName): EnvironmentPlan {
  return planIn(exampleOn(example, engine), path.join(EXAMPLES, example, 'client.yaml'), environment);
}

/** An environment of a client file. */
export function planIn(text: string, file: string, environment: string): EnvironmentPlan {
  const plan = parseClient(text, file).plans.find((one) => one.environment.name === environment);
  if (plan === undefined) throw new Error(`${file} has no ${environment}`);
  return plan;
}

export async function onBothEngines(example: string, environment: string): Promise<OnBothEngines> {
  return bothOf(planOf(example, environment, 'aws-cdk'), planOf(example, environment, 'pulumi-aws'));
}

export async function bothOf(byCdk: EnvironmentPlan, byPulumi: EnvironmentPlan): Promise<OnBothEngines> {
  const [deployed, registered] = [
    (await readEnvironment(byCdk, emptyDirectory())).resources,
    (await readEnvironment(byPulumi, emptyDirectory())).resources,
  ];
  const recording = JSON.parse(readFileSync(registered[0]?.source ?? '', 'utf8')) as Recording;
  return { deployed, registered, recording };
}
