#!/usr/bin/env node
import { App } from 'aws-cdk-lib';
import { loadClient } from '../lib/client/load';
import { InputError } from '../lib/problem';
import { assembleClient } from '../stacks/aws-cdk/assemble-client';
import { pinnedContext } from '../stacks/aws-cdk/flags';

/**
 * The CDK app: `cdk deploy --all -c client=examples/clinic/client.yaml`, or from a project of your own,
 * `cdk deploy --all --app groundplan-cdk -c client=client.yaml`. The flags given here come before those of the
 * user's own `cdk.json`: what is deployed is what was priced.
 */
const app = new App({ postCliContext: pinnedContext(), autoSynth: false });
const file: unknown = app.node.tryGetContext('client');

if (typeof file === 'string') {
  try {
    assembleClient(app, loadClient(file).plans);
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
