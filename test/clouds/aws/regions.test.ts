import { availabilityZones, findRegion, REGION_NAMES, withinResidency } from '../../../lib/clouds/aws/regions';

test('zones are named as AWS publishes them, gaps and all', () => {
  expect(availabilityZones('eu-west-1')).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']);
  expect(availabilityZones('ca-central-1')).toEqual(['ca-central-1a', 'ca-central-1b', 'ca-central-1d']);
  expect(availabilityZones('mars-north-1')).toEqual([]);
});

test('a region is within its area, within itself, and within an empty residency', () => {
  expect(withinResidency('eu-west-1', ['eu'])).toBe(true);
  expect(withinResidency('eu-west-2', ['eu'])).toBe(false);
  expect(withinResidency('eu-west-2', ['eu', 'eu-west-2'])).toBe(true);
  expect(withinResidency('us-east-1', [])).toBe(true);
});

test('every region has an area and at least two zones', () => {
  for (const name of REGION_NAMES) {
    expect(findRegion(name)?.areas.length).toBeGreaterThan(0);
    expect(availabilityZones(name).length).toBeGreaterThanOrEqual(2);
  }
});
