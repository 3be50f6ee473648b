#!/usr/bin/env node
import { App } from 'aws-cdk-lib';
import cdkJson from '../cdk.json';
import { loadClient } from '../lib/client/load';
import { InputError } from '../lib/problem';
import { assembleClient } from '../stacks/aws-cdk/assemble-client';

/**
 * The CDK app: `cdk deploy --all -c client=examples/clinic/client.yaml`, or from a project of your own,
 * `cdk deploy --all --app groundplan-cdk -c client=client.yaml`. What the CLI passes comes before the flags given here.
 */
const app = new App({ context: cdkJson.context, autoSynth: false });
const file: unknown = app.node.tryGetContext('client');

if (typeof file === 'string') {
  try {
    assembleClient(app, loadClient(file));
    app.synth();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
} else {
  process.stderr.write('no client file given; pass one with -c client=<client.yaml>\n');
  process.exitCode = 2;
}
