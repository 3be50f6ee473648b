import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { measure, measureHere, peakMemory } from '../measure.mjs';
import { ROOT } from '../root.mjs';
import { groupsTemplate } from '../templates/groups.mjs';

const YEAR = 365 * 1440;
const GROUPS = 50;
const DEMAND = 'daily,base=1,peak=8,weekend=40%,noise=20%';
const AIM_MB = 300;

/** A group for a year, by the minute, against a plain sum of the same minutes; many seeds, and many groups, by what they take. */
export function compareForecast(directory) {
  const [one, many] = [1, GROUPS].map((count) => {
    const file = join(directory, `groups-${count}.json`);
    writeFileSync(file, JSON.stringify(groupsTemplate(count)));
    return file;
  });
  const seeds = (count) => forecastOf(one, '--for', '30d', '--seeds', String(count));
  const groups = (file) => forecastOf(file, '--for', '30d', '--seeds', '10');
  return [
    compareYear(),
    {
      what: '1,000 seeds of a month on all cores / 100 seeds',
      aim: 10,
      ...measure({ ours: seeds(1_000), theirs: seeds(100), turns: 1 }),
    },
    { what: '1,000 seeds of a month: memory', aimMb: AIM_MB, ours: { peakKib: peakMemory(seeds(1_000)) } },
    {
      what: `${GROUPS} groups at once / one`,
      aim: GROUPS,
      ...measure({ ours: groups(many), theirs: groups(one), turns: 1 }),
    },
    { what: `${GROUPS} groups at once: memory`, aimMb: AIM_MB, ours: { peakKib: peakMemory(groups(many)) } },
  ];
}

function compareYear() {
  const simulate = loadSimulator();
  const demand = Float64Array.from(
    { length: YEAR },
    (_, minute) => 4.5 - 3.5 * Math.cos((2 * Math.PI * minute) / 1440),
  );
  const tracking = { kind: 'target-tracking', metric: 'utilisation', target: 60, scalesIn: true };
  const rules = { min: 2, max: 20, perServer: 1, startMinutes: 3, warmUpMinutes: 5, policies: [tracking], changes: [] };
  return {
    what: 'a year by the minute of one group / a plain sum of it',
    aim: 100,
    ...measureHere({ ours: () => simulate(rules, demand), theirs: () => sum(demand), warmUps: 5, turns: 15 }),
  };
}

function sum(values) {
  let total = 0;
  for (let at = 0; at < values.length; at += 1) total += values[at];
  return total;
}

/** No door of the package leads to it. */
function loadSimulator() {
  const outfile = join(ROOT, 'node_modules/.cache/groundplan-bench-simulate.cjs');
  const entry = join(ROOT, 'lib/forecast/simulate/simulate.ts');
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' });
  return createRequire(import.meta.url)(outfile).simulate;
}

function forecastOf(file, ...options) {
  const args = ['forecast', file, '--region', 'eu-west-1', '--demand', DEMAND, '--format', 'json', ...options];
  return { args: ['dist/bin/groundplan.js', ...args] };
}
