import { App } from 'aws-cdk-lib';
import cdkJson from '../../cdk.json';
import type { Client } from '../../lib/client/client';
import { planClient } from '../../lib/client/plan';
import { assembleEnvironment } from './environment';

/** A client's environments, synthesised. */
export interface Synthesis {
  /** Directory of the cloud assembly. */
  readonly assembly: string;
  /** Names of each environment's stacks, in the order of deployment, by environment. */
  readonly stacks: Readonly<Record<string, readonly string[]>>;
}

/** What the CDK CLI tells every app: construct paths and assets are written into the template. */
const CLI_CONTEXT = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

/** Puts every environment of a client into a CDK app. */
export function assembleClient(app: App, client: Client): Synthesis['stacks'] {
  return Object.fromEntries(
    planClient(client).map((plan) => [
      plan.environment.name,
      assembleEnvironment(app, plan).map((stack) => stack.stackName),
    ]),
  );
}

/**
 * Synthesises the CloudFormation of all environments, exactly as `cdk synth` would: with the feature flags of `cdk.json`, without
 * a network, credentials or look-ups.
 */
export function synthesise(client: Client, outdir: string): Synthesis {
  const app = new App({ outdir, context: { ...cdkJson.context, ...CLI_CONTEXT } });
  const stacks = assembleClient(app, client);
  return { assembly: app.synth().directory, stacks };
}
