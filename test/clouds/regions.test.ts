import { findRegion, placeOn, regionNames, withinResidency } from '../../lib/clouds/regions';
import { CLOUDS } from '../../lib/profile/cloud';

test('a region is within its area, within itself, and within an empty residency', () => {
  expect(withinResidency('aws', 'eu-west-1', ['eu'])).toBe(true);
  expect(withinResidency('aws', 'eu-west-2', ['eu'])).toBe(false);
  expect(withinResidency('aws', 'eu-west-2', ['eu', 'eu-west-2'])).toBe(true);
  expect(withinResidency('aws', 'us-east-1', [])).toBe(true);
});

test.each(CLOUDS)('every region of %s has an area and at least two zones', (cloud) => {
  for (const name of regionNames(cloud)) {
    expect(findRegion(cloud, name)?.areas.length).toBeGreaterThan(0);
    expect(findRegion(cloud, name)?.zones).toBeGreaterThanOrEqual(2);
  }
});

test('a place knows how many zones its region offers, if the region is known', () => {
  expect(placeOn('aws', { region: 'us-west-1', account: '111111111111' })).toEqual({
    region: 'us-west-1',
    account: '111111111111',
    zones: 2,
  });
  expect(placeOn('aws', { region: 'mars-north-1' })).toEqual({ region: 'mars-north-1' });
  expect(placeOn('aws', {})).toEqual({});
});
