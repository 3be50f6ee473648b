import { App } from 'aws-cdk-lib';
import cdkJson from '../../cdk.json';
import { ENGINES } from '../../lib/engines/engines';
import type { Engine } from '../engine';
import { assembleEnvironment } from './environment';

/**
 * The AWS CDK: each environment is an app of its own, with the feature flags of `cdk.json` and without a network, credentials or
 * look-ups. Its templates are those of `cdk synth`, which validates them; here they are only read.
 */
export const awsCdk: Engine = {
  name: 'aws-cdk',
  ...ENGINES['aws-cdk'],
  synthesise(plan, directory) {
    const app = new App({ outdir: directory, context: CONTEXT, ...WITHOUT_WHAT_NOBODY_READS });
    const stacks = assembleEnvironment(app, plan).map(({ stackName }) => stackName);
    return Promise.resolve({ assembly: app.synth().directory, stacks });
  },
};

const CONTEXT = {
  ...cdkJson.context,
  // What the CDK's command line tells every app: construct paths and assets are written into the template.
  'aws:cdk:enable-path-metadata': true,
  'aws:cdk:enable-asset-metadata': true,
  // Where each construct was made stands in no template.
  'aws:cdk:disable-stack-trace': true,
};

/** The CDK's own check of the templates takes longer than making them; `cdk synth` makes it. */
const WITHOUT_WHAT_NOBODY_READS = { builtinCloudFormationValidation: false, treeMetadata: false };
