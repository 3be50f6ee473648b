import path from 'node:path';
import { loadClient } from '../../lib/client/load';
import { recordEnvironment } from '../../stacks/pulumi-aws/engine';
import { record } from '../../stacks/pulumi/recorder/record';
import type { Recording } from '../../stacks/pulumi/recorder/recording';
import { registerAll } from './bare';

/**
 * Records the retailer's production and a bare program that registers as many resources, in turn, and prints the milliseconds of
 * each turn as JSON: `node retailer.js <root of the repository> <turns>`.
 */
async function main([root = '.', turns = '1']: readonly string[]): Promise<void> {
  const [plan] = loadClient(path.join(root, 'examples/retailer/client.yaml')).plans;
  if (plan === undefined) throw new Error('the retailer has no environment');
  const recording = await recordEnvironment(plan);
  const ours = (): Promise<unknown> => recordEnvironment(plan);
  const theirs = (): Promise<unknown> => recordBare(recording);
  await theirs();
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let turn = 0; turn < Number(turns); turn += 1) {
    times.ours.push(await milliseconds(ours));
    times.theirs.push(await milliseconds(theirs));
  }
  console.log(JSON.stringify({ resources: recording.resources.length, ...times }));
}

function recordBare(recording: Recording): Promise<Recording> {
  const { project, stack } = recording;
  return record(() => registerAll(recording), { project, stack, answer: () => ({}) });
}

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

void main(process.argv.slice(2));
