import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Rate } from '../../../lib/pricing/catalogue/catalogue';
import { readData } from '../../../lib/pricing/catalogue/files';
import { groupOf, ratesPath } from '../../../lib/pricing/catalogue/layout';
import { packagedCatalogue, pricedRegions } from '../../../lib/pricing/catalogue/packaged';
import { readRates, serviceOf } from '../../../lib/pricing/catalogue/rates-file';
import { sources } from '../../../lib/pricing/catalogue/sources';

const regions = pricedRegions();
const knownSources = new Set(sources().map(({ id }) => id));

function isSound({ key, unit, tiers, upTo, asOf, source }: Rate): boolean {
  const bounds = [...tiers.map(({ from }) => from), ...(upTo === undefined ? [] : [upTo])];
  return (
    /^\S+$/.test(key) &&
    unit !== '' &&
    tiers.length > 0 &&
    tiers.every(({ from, usd }) => from >= 0 && Number.isFinite(usd)) &&
    // What has no price beyond its free allowance says where that ends.
    tiers.every(({ usd }) => usd > 0 || (usd === 0 && upTo !== undefined)) &&
    bounds.every((from, index) => index === 0 || from > (bounds[index - 1] ?? Infinity)) &&
    /^20\d\d-[01]\d-[0-3]\d$/.test(asOf) &&
    knownSources.has(source)
  );
}

test('there are 12 regions of each cloud, and the global ones', () => {
  expect(regions.filter(({ cloud }) => cloud === 'aws')).toHaveLength(13);
  expect(regions.filter(({ cloud }) => cloud === 'azure')).toHaveLength(13);
});

describe.each(regions)('$cloud $region', ({ cloud, region, groups, rates, newest }) => {
  const files = groups.map((group) => {
    const text = readData(ratesPath(cloud, region, group));
    return { group, text, all: readRates(text).all() };
  });
  const all = files.flatMap((file) => file.all);

  test('has every file that the list of regions names, and no other', () => {
    const folder = join(__dirname, '../../../lib/pricing/catalogue/data', cloud, region);
    expect(new Set(readdirSync(folder))).toEqual(new Set(groups.map((group) => `${group}.rates`)));
  });

  test.each(files)(
    '$group has as many rates as its head says, all in the right file',
    ({ group, text, all: found }) => {
      expect(text.split('\n')[0]).toBe(`# groundplan.rates/1 ${cloud} ${region} ${group}: ${found.length} rates`);
      expect(found.filter(({ key }) => groupOf(serviceOf(key)) !== group)).toEqual([]);
    },
  );

  test('has sound rates: a unit, ascending tiers, a date, a source that the list of sources has', () => {
    expect(all.filter((rate) => !isSound(rate))).toEqual([]);
  });

  test('has as many rates, each once, and as new ones as the list of regions says', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(rates);
    expect(all).toHaveLength(rates);
    expect(
      all
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1),
    ).toBe(newest);
  });

  test('finds each of its rates by key', () => {
    const catalogue = packagedCatalogue();
    expect(all.filter((rate) => catalogue.rate(cloud, region, rate.key)?.tiers[0]?.usd !== rate.tiers[0]?.usd)).toEqual(
      [],
    );
  });
});

test('a unit is the same in every region', () => {
  const units = new Map<string, Set<string>>();
  for (const { cloud, region, groups } of regions)
    for (const { key, unit } of groups.flatMap((group) => readRates(readData(ratesPath(cloud, region, group))).all()))
      units.set(`${cloud} ${key}`, (units.get(`${cloud} ${key}`) ?? new Set()).add(unit));
  expect([...units].filter(([, found]) => found.size > 1)).toEqual([]);
});

test.each(['regions', 'sources', 'aws/instance-types', 'azure/instance-types'])(
  '%s is ASCII, as it is read',
  (path) => {
    expect(readData(path)).toMatch(/^[\n -~]+$/);
  },
);
