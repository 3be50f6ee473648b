import { REGIONS } from '../../../lib/clouds/aws/regions';
import { defaultZoneIds, isZoneId, zoneIdPrefix } from '../../../lib/clouds/aws/zone-ids';

test.each([
  ['us-east-1', 'use1'],
  ['us-west-2', 'usw2'],
  ['ca-central-1', 'cac1'],
  ['eu-west-1', 'euw1'],
  ['eu-central-1', 'euc1'],
  ['eu-north-1', 'eun1'],
  ['ap-southeast-2', 'apse2'],
  ['ap-northeast-1', 'apne1'],
  ['ap-south-1', 'aps1'],
  ['me-central-1', 'mec1'],
  ['sa-east-1', 'sae1'],
])('IDs of zones in %s begin with %s', (region, prefix) => {
  expect(zoneIdPrefix(region)).toBe(prefix);
});

test('no two regions share a beginning', () => {
  expect(new Set(REGIONS.map(({ name }) => zoneIdPrefix(name))).size).toBe(REGIONS.length);
});

test('letters tell the zones of every region but us-west-1', () => {
  const byId = REGIONS.filter(({ name }) => defaultZoneIds(name) !== undefined);
  expect(byId.map(({ name }) => name)).toEqual(['us-west-1']);
  for (const { name, zones } of byId) {
    const ids = defaultZoneIds(name) ?? [];
    expect(ids).toHaveLength(zones);
    for (const id of ids) expect(id).toMatch(new RegExp(`^${zoneIdPrefix(name)}-az\\d$`));
  }
  expect(defaultZoneIds('constructor')).toBeUndefined();
});

test('an ID is told from a name', () => {
  expect(['use1-az4', 'apse2-az1', 'us-east-1a', 'eu-west-1'].map(isZoneId)).toEqual([true, true, false, false]);
});
