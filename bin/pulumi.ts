import { resolve } from 'node:path';
import { Config, getRootDirectory, getStack, RunError } from '@pulumi/pulumi';
import { InputError } from '../lib/problem';
import { clientEnvironment } from '../stacks/pulumi-aws/client-environment';
import { keepNames } from '../stacks/pulumi-aws/kept-names';

/*
 * The Pulumi program of a client's environment: one project, and a stack for each environment.
 *
 *   pulumi config set groundplan:client examples/clinic/pulumi.yaml
 *   pulumi config set groundplan:environment production
 *   pulumi preview
 *
 * Where resources of an environment were imported, `pulumi config set groundplan:imported true` keeps the names that they have.
 *
 * In a project of your own, `main: node_modules/groundplan/dist/bin/pulumi.js` in its Pulumi.yaml runs the same.
 */
const config = new Config('groundplan');
const file = resolve(getRootDirectory(), config.require('client'));
const name = config.get('environment');
const options = config.getBoolean('imported') === true ? { transformations: [keepNames] } : {};

try {
  clientEnvironment(file, name === undefined || name === '' ? getStack() : name, options);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  // What is wrong with a file is told without a stack trace.
  throw new RunError(error.message);
}
