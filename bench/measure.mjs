import { spawnSync } from 'node:child_process';
import { peakOf } from './peak-of.js';
import { ROOT } from './root.mjs';

/**
 * Runs two programs in turn (A B A B ...), after a warm-up of each that also tells its peak memory. Neighbours in time share the
 * load of the machine, so each ratio is taken between the two runs of one turn.
 *
 * @param {{ ours: Program, theirs: Program, turns: number }} comparison
 * @typedef {{ args: readonly string[], before?: () => void, env?: Readonly<Record<string, string>> }} Program - Node's arguments, and what is done before each run
 */
export function measure({ ours, theirs, turns }) {
  const peakKib = { ours: peakMemory(ours), theirs: peakMemory(theirs) };
  const runs = Array.from({ length: turns }, () => ({ ours: milliseconds(ours), theirs: milliseconds(theirs) }));
  return {
    ours: { milliseconds: median(runs.map((run) => run.ours)), peakKib: peakKib.ours },
    theirs: { milliseconds: median(runs.map((run) => run.theirs)), peakKib: peakKib.theirs },
    ratio: spread(runs.map((run) => run.ours / run.theirs)),
  };
}

/** Runs two functions in this process in turn, once both are warm. */
export function measureHere({ ours, theirs, warmUps, turns }) {
  for (let turn = 0; turn < warmUps; turn += 1) [ours, theirs].forEach(millisecondsHere);
  const runs = Array.from({ length: turns }, () => ({
    ours: millisecondsHere(ours),
    theirs: millisecondsHere(theirs),
  }));
  return ratios(runs);
}

/** What turns come to that were measured elsewhere, each with the milliseconds of both. */
export function ratios(runs) {
  return {
    ours: { milliseconds: median(runs.map((run) => run.ours)) },
    theirs: { milliseconds: median(runs.map((run) => run.theirs)) },
    ratio: spread(runs.map((run) => run.ours / run.theirs)),
  };
}

/** Runs a program once, for what it leaves behind. */
export function runOnce(program) {
  program.before?.();
  run(program, program.args);
}

function milliseconds(program) {
  program.before?.();
  return millisecondsHere(() => run(program, program.args));
}

function millisecondsHere(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Peak memory of a program, in KiB, as the given Node runs it. */
export function peakMemory(program, node = process.execPath) {
  program.before?.();
  return peakOf(program.args, { cwd: ROOT, env: program.env, node });
}

function run({ env = {} }, args) {
  const result = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${result.status}:\n${result.stderr}`);
  return result;
}

function spread(values) {
  return { median: median(values), minimum: Math.min(...values), maximum: Math.max(...values) };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
