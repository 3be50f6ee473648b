import { App } from 'aws-cdk-lib';
import { ENGINES } from '../../lib/engines/engines';
import type { Engine } from '../engine';
import { constructId } from './assemble-client';
import { ClientEnvironment } from './environment';
import { pinnedContext } from './flags';

/**
 * The AWS CDK: each environment is an app of its own, with every feature flag at our value and without a network, credentials or
 * look-ups. Its templates are those of `cdk synth`, which validates them; here they are only read.
 */
export const awsCdk: Engine = {
  name: 'aws-cdk',
  ...ENGINES['aws-cdk'],
  synthesise(plan, directory) {
    // Where each construct was made stands in no template.
    const context = { ...pinnedContext(), 'aws:cdk:disable-stack-trace': true };
    const app = new App({ outdir: directory, context, ...WITHOUT_WHAT_NOBODY_READS });
    const { stacks } = new ClientEnvironment(app, constructId(plan), { plan });
    return Promise.resolve({ assembly: app.synth().directory, stacks: stacks.map(({ stackName }) => stackName) });
  },
};

/** The CDK's own check of the templates takes longer than making them; `cdk synth` makes it. */
const WITHOUT_WHAT_NOBODY_READS = { builtinCloudFormationValidation: false, treeMetadata: false };
