import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GROUNDPLAN = join(__dirname, '../../dist/bin/groundplan.js');
const folder = mkdtempSync(join(tmpdir(), 'nursery-'));
const preload = join(folder, 'nursery.js');
writeFileSync(
  preload,
  `process.on('exit', () => {
    const spaces = require('node:v8').getHeapSpaceStatistics();
    process.stderr.write(String(spaces.find(({ space_name }) => space_name === 'new_space').space_size / 2 ** 20));
  });`,
);

/** Megabytes of V8's nursery after templates of so many bytes, most of them objects that survive, have been priced. */
function nurseryAfter(bytes: number): number {
  const objects = Array.from({ length: Math.floor(bytes / 8) }, () => ({ a: 1 }));
  const body = { Metadata: { objects }, Resources: { Vpc: { Type: 'AWS::EC2::VPC' } } };
  const file = join(folder, `${bytes}.json`);
  writeFileSync(file, JSON.stringify(body).padEnd(bytes));
  const args = ['--require', preload, GROUNDPLAN, 'price', file, '--region', 'eu-west-1'];
  return Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr);
}

test('the nursery grows for small templates, and stays as it is for large ones', () => {
  expect(nurseryAfter(3_900_000)).toBeGreaterThanOrEqual(8);
  expect(nurseryAfter(4_100_000)).toBeLessThanOrEqual(4);
}, 60_000);
