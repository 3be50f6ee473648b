import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ratios } from '../measure.mjs';
import { ROOT } from '../root.mjs';

const TURNS = 15;

/** Recording the retailer's production against a bare program that registers as many resources through the same recorder. */
export async function compareRecording() {
  const cache = join(ROOT, 'node_modules/.cache/groundplan-bench-recording');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const program = join(cache, 'retailer.js');
  await build({
    entryPoints: [join(ROOT, 'bench/recording/retailer.ts')],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const printed = execFileSync(process.execPath, [program, ROOT, String(TURNS)], { encoding: 'utf8' });
  const { resources, ours, theirs } = JSON.parse(printed);
  return [
    {
      what: `recording the retailer / registering its ${resources} resources`,
      aim: 1.5,
      ...ratios(ours.map((milliseconds, turn) => ({ ours: milliseconds, theirs: theirs[turn] }))),
    },
  ];
}
