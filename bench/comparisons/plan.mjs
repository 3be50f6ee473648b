import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import environments from '../clients/environments.js';
import { measure, peakMemory } from '../measure.mjs';

const CLINIC = 'examples/clinic/client.yaml';
const MANY = 60;
/** What sixty environments may take of what one takes of memory, and of what sixty take of time in two halves. */
const AIM_GROWTH = 1.3;
/** So many are priced on a small machine: no process may take more than a gigabyte. */
const HUGE = 1_000;

/** Planning the clinic from a cold start, against starting Node and against synthesising its templates alone. */
export function comparePlan(directory) {
  const ours = planOf(CLINIC);
  return [
    {
      what: 'plan of the clinic / bare node -e 0',
      aim: 25,
      ...measure({ ours, theirs: { args: ['-e', '0'] }, turns: 7 }),
    },
    { what: '... / synthesis alone', aim: 1.25, ...measure({ ours, theirs: synthesis(directory), turns: 7 }) },
  ];
}

/** Many environments against few: they are planned one after the other, and none is kept. */
export function compareManyEnvironments(directory) {
  const [one, half, all] = [1, MANY / 2, MANY].map((count) => planOf(clientFile(directory, count)));
  return [
    {
      what: `memory of ${MANY} environments, at most ${AIM_GROWTH} × that of one`,
      aimMb: Math.round((AIM_GROWTH * peakMemory(one) * 1024) / 1e6),
      ours: { peakKib: peakMemory(all) },
    },
    {
      what: `plan of ${MANY} environments / of ${MANY / 2}`,
      aim: 2 * AIM_GROWTH,
      ...measure({ ours: all, theirs: half, turns: 1 }),
    },
  ];
}

/** As many processes as there are cores, against one at a time; and how much memory a thousand environments take. */
export function compareProcesses(directory) {
  const many = clientFile(directory, MANY);
  const all = planOf(clientFile(directory, HUGE), '--format', 'json');
  return [
    {
      what: `plan of ${MANY} environments on all cores / with one job`,
      aim: 1,
      ...measure({ ours: planOf(many), theirs: planOf(many, '--jobs', '1'), turns: 1 }),
    },
    {
      what: `${HUGE} environments to JSON: memory of the program and of its largest process`,
      aimMb: 1_000,
      ours: { peakKib: peakMemory(all) },
    },
  ];
}

function planOf(file, ...options) {
  return { args: ['dist/bin/groundplan.js', 'plan', file, ...options] };
}

function clientFile(directory, count) {
  const file = join(directory, `client-${count}.yaml`);
  writeFileSync(file, environments.clientOf(count));
  return file;
}

function synthesis(directory) {
  const assembly = join(directory, 'synthesis');
  return {
    args: ['dist/bin/cdk.js'],
    before: () => {
      rmSync(assembly, { recursive: true, force: true });
      mkdirSync(assembly, { recursive: true });
    },
    env: { CDK_OUTDIR: assembly, CDK_CONTEXT_JSON: JSON.stringify({ client: CLINIC }), CDK_VALIDATION: 'false' },
  };
}
