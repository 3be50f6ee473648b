import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { ENGINES } from '../../lib/engines/engines';
import { environmentName } from '../../lib/profile/naming';
import type { Engine } from '../engine';
import { record } from '../pulumi/recorder/record';
import { textOf, type Recording } from '../pulumi/recorder/recording';
import { answersFor } from './answers';
import { ALONE } from './client-environment';
import { ClientEnvironment } from './environment';

/** Project that environments are recorded in. What is recorded is one stack, so it shows in no price. */
const PROJECT = 'groundplan';

/** Ends the name of a file that holds a recording. */
const RECORDING = '.pulumi.json';

/**
 * Pulumi on AWS: each environment is a Pulumi stack of its own, recorded in this process without the Pulumi CLI, a network or
 * credentials. What is registered is what `pulumi preview` is told.
 */
export const pulumiAws: Engine = {
  name: 'pulumi-aws',
  ...ENGINES['pulumi-aws'],
  async synthesise(plan, directory) {
    const recording = await recordEnvironment(plan);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, `${recording.stack}${RECORDING}`), textOf(recording));
    return { assembly: directory, stacks: [recording.stack] };
  },
};

/** An environment as its program registers it. */
export function recordEnvironment(plan: EnvironmentPlan): Promise<Recording> {
  const program = (): void => {
    new ClientEnvironment(ALONE, { plan });
  };
  const { context } = plan;
  return record(program, {
    project: PROJECT,
    stack: environmentName(context),
    answer: answersFor(context.places.home),
  });
}
