#!/usr/bin/env node
import { App } from 'aws-cdk-lib';
import { loadClient } from '../lib/client/load';
import type { EnvironmentPlan } from '../lib/client/plan';
import { InputError } from '../lib/problem';
import { assembleClient } from '../stacks/aws-cdk/assemble-client';
import { pinnedContext } from '../stacks/aws-cdk/flags';
import { letGo } from '../stacks/aws-cdk/let-go';

/**
 * The CDK app: `cdk deploy --all -c client=examples/clinic/client.yaml`, or from a project of your own,
 * `cdk deploy --all --app groundplan-cdk -c client=client.yaml`. The flags given here come before those of the
 * user's own `cdk.json`: what is deployed is what was priced. Environments of other engines are none of this app's.
 *
 * With `-c let-go=<environment>`, the stacks of that environment alone, so that they let go of what they made: another engine takes it
 * over.
 */
const app = new App({ postCliContext: pinnedContext(), autoSynth: false });
const file: unknown = app.node.tryGetContext('client');
const leaving: unknown = app.node.tryGetContext('let-go');

if (typeof file === 'string') {
  try {
    const { plans } = loadClient(file);
    if (typeof leaving === 'string') letGo(app, plans, leaving);
    else assembleClient(app, plansOfCdk(plans));
    app.synth();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.GROUNDPLAN_DEBUG && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = error instanceof InputError ? 2 : 1;
  }
} else {
  process.stderr.write('no client file given; pass one with -c client=<client.yaml>\n');
  process.exitCode = 2;
}

/** @throws InputError when all environments are of other engines */
function plansOfCdk(plans: readonly EnvironmentPlan[]): readonly EnvironmentPlan[] {
  const own = plans.filter(({ environment }) => environment.engine === 'aws-cdk');
  if (own.length > 0) return own;
  const found = 'no environment of the engine aws-cdk';
  throw new InputError([{ path: ['environments'], found, expected: 'one, or -c let-go=<environment> to leave one' }]);
}
