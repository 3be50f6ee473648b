import { regionNames } from '../lib/clouds/regions';
import { regionInWords } from '../lib/region-places';

test('a region is named with its place', () => {
  expect(regionInWords('eu-west-1')).toBe('Ireland, eu-west-1');
});

test.each(regionNames('aws'))('%s has a place', (region) => {
  expect(regionInWords(region)).toMatch(new RegExp(`^\\S.*, ${region}$`));
});

test('a region of another cloud is named as it is', () => {
  expect(regionInWords('westeurope')).toBe('westeurope');
});
