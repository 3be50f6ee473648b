import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyDirectory, groundplan } from '../harness';

const BANK = path.join(__dirname, '../../../examples/bank/client.yaml');
const CITY = path.join(__dirname, '../../../examples/city/client.yaml');

test('a document for each group of a client, or for one', async () => {
  const titles = (text: string) => text.match(/^# Edge nodes of .*$/gm);
  expect(titles((await groundplan(['onboard', CITY])).out)).toEqual([
    '# Edge nodes of lindenau-production-cabinets',
    '# Edge nodes of lindenau-production-pumps',
  ]);
  const { out, exitCode } = await groundplan(['onboard', CITY, '--environment', 'production', '--group', 'pumps']);
  expect([exitCode, titles(out)]).toEqual([0, ['# Edge nodes of lindenau-production-pumps']]);
  expect(out).toContain('```powershell');
});

test('documents go into a file where one is named', async () => {
  const file = path.join(emptyDirectory(), 'onboarding.md');
  const { out, exitCode } = await groundplan(['onboard', CITY, '--group', 'pumps', '-o', file]);
  expect([exitCode, out]).toEqual([0, '']);
  expect(readFileSync(file, 'utf8')).toMatch(/^# Edge nodes of lindenau-production-pumps$/m);
});

test('a group that is not there is told, with those that are', async () => {
  const { err, exitCode } = await groundplan(['onboard', CITY, '--group', 'pump']);
  expect(exitCode).toBe(2);
  expect(err).toContain('found no edge nodes "pump"; expected cabinets in production or pumps in production');
});

test('so has a device of a VPN, into a file as well', async () => {
  const file = path.join(emptyDirectory(), 'dublin.md');
  expect((await groundplan(['onboard', BANK, '--device', 'dublin', '-o', file])).exitCode).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/^# VPN dublin: Harbour Bank, shared\n/);
});

test('a device that is not there is told, with what is', async () => {
  const { err, exitCode } = await groundplan(['onboard', BANK, '--device', 'cork', '--environment', 'shared']);
  expect(exitCode).toBe(2);
  expect(err).toContain('found no VPN device "cork" in "shared"; expected dublin in shared');
});
