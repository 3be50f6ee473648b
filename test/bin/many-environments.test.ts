import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { clientOf } from '../../bench/clients/environments';
import { fileOf } from './harness';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');

/** Peak memory of the whole process that plans so many environments, in KiB. The program is the built one, as users run it. */
function peakOf(count: number): number {
  const program = [join(ROOT, 'dist/bin/groundplan.js'), 'plan', fileOf('client.yaml', clientOf(count))];
  const { status, output } = spawnSync(
    process.execPath,
    ['--require', join(ROOT, 'bench/peak-memory.js'), ...program],
    { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  expect({ count, status }).toEqual({ count, status: 0 });
  return Number(output[3]);
}

test('memory does not grow with the number of environments', () => {
  expect(peakOf(60) / peakOf(1)).toBeLessThan(BOUND);
});

/** One environment ends before the heaps of its two threads have grown to what they grow to anyway; sixty kept ones take 1.8 times as much. */
const BOUND = 1.5;
