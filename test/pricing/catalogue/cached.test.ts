import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rate } from '../../../lib/pricing/catalogue/catalogue';
import { cachedCatalogue, ratesOf } from '../../../lib/pricing/catalogue/cached';
import { renderCached } from '../../../lib/pricing/catalogue/cached-file';
import { cachedFileName, cachedPriceLists } from '../../../lib/pricing/catalogue/cached-lists';

const FOLDER = mkdtempSync(join(tmpdir(), 'groundplan-kept-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const LIST = { cloud: 'aws', region: 'eu-west-3', service: 'AmazonEC2' } as const;
const PATH = join(FOLDER, cachedFileName(LIST));
const RATES: readonly Rate[] = [
  { key: 'ec2/m7g.large/linux', unit: 'hour', tiers: [{ from: 0, usd: 0.0955 }] },
  { key: 'nat-gateway/gateway', unit: 'hour', tiers: [{ from: 0, usd: 0.05 }] },
].map((rate) => ({ ...rate, asOf: '2026-11-15', source: 'aws-price-list/AmazonEC2/1' }));
const TEXT = renderCached(LIST, RATES);

test('a kept price list is read back as it was', () => {
  writeFileSync(PATH, TEXT);
  const lists = cachedPriceLists(FOLDER);
  expect(lists).toEqual([{ ...LIST, path: PATH }]);
  expect(lists.flatMap(ratesOf)).toEqual(RATES);
  const catalogue = cachedCatalogue(lists);
  for (const rate of RATES) expect(catalogue.rate('aws', 'eu-west-3', rate.key)).toEqual(rate);
  expect(catalogue.newest('aws', 'eu-west-3')).toBe('2026-11-15');
});

test('it tells nothing of another region, cloud or service', () => {
  const catalogue = cachedCatalogue(cachedPriceLists(FOLDER));
  expect(catalogue.rate('aws', 'eu-west-1', 'nat-gateway/gateway')).toBeUndefined();
  expect(catalogue.rate('azure', 'eu-west-3', 'nat-gateway/gateway')).toBeUndefined();
  expect(catalogue.rate('aws', 'eu-west-3', 'kms/key')).toBeUndefined();
  expect(catalogue.newest('aws', 'eu-west-1')).toBeUndefined();
});

test.each([
  ['cut off', TEXT.slice(0, -20)],
  ['changed by hand', TEXT.replace('0.0955', '0.0055')],
  ['of another region', renderCached({ ...LIST, region: 'eu-west-1' }, RATES)],
  ['empty', ''],
  ['something else', 'hello\n'],
])('a file that is %s is refused, with the way out', (_, text) => {
  writeFileSync(PATH, text);
  expect(() => cachedCatalogue(cachedPriceLists(FOLDER)).rate('aws', 'eu-west-3', 'ec2/m7g.large/linux')).toThrow(
    `${PATH}:1:1  found a damaged file of refreshed prices; expected it as it was written; remove it, or: groundplan prices refresh --region eu-west-3 --service AmazonEC2`,
  );
});

test('a list that is gone between looking and opening is told', () => {
  const lists = [{ ...LIST, path: join(FOLDER, 'gone') }];
  expect(() => cachedCatalogue(lists).newest('aws', 'eu-west-3')).toThrow(
    'found refreshed prices that cannot be read (ENOENT)',
  );
});

test('no folder keeps no prices, and other files are passed over', () => {
  writeFileSync(join(FOLDER, `${cachedFileName(LIST)}.123.tmp`), TEXT);
  writeFileSync(join(FOLDER, 'gcp.moon.Rockets.rates'), TEXT);
  expect(cachedPriceLists(FOLDER)).toHaveLength(1);
  expect(cachedPriceLists(join(FOLDER, 'nowhere'))).toEqual([]);
});
