import { join } from 'node:path';
import { clientOf } from '../../bench/clients/environments';
import { peakOf } from '../../bench/peak-of';
import { fileOf } from '../bin/harness';

jest.setTimeout(300_000);

const ROOT = join(__dirname, '../..');

/** Peak memory, in KiB, of planning so many environments with the built program, as users run it. */
function peakOfPlan(count: number): number {
  return peakOf(['dist/bin/groundplan.js', 'plan', fileOf('client.yaml', clientOf(count))], { cwd: ROOT });
}

test('sixty environments take at most 1.3 times the memory of one', () => {
  expect(peakOfPlan(60) / peakOfPlan(1)).toBeLessThanOrEqual(1.3);
});
