import { availabilityZones, REGIONS } from '../../../lib/clouds/aws/regions';

test('zones are named as AWS publishes them, gaps and all', () => {
  expect(availabilityZones('eu-west-1')).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']);
  expect(availabilityZones('ca-central-1')).toEqual(['ca-central-1a', 'ca-central-1b', 'ca-central-1d']);
  expect(availabilityZones('mars-north-1')).toEqual([]);
});

test('every region has as many zones as letters', () => {
  for (const { name, zones } of REGIONS) expect(availabilityZones(name)).toHaveLength(zones);
});
