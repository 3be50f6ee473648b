import { Unknown } from '../../../lib/pricing/readers';
import { combine, Reference, referenceIn, References, referencesOf } from '../../../lib/pricing/readers/reference';

const SUBNET = new Reference('web/Subnet', 'its ID is known only after deployment');
const ROUTE = new Reference('web/Route', 'its ID is known only after deployment', 'Arn');
const PLAIN = new Unknown('nobody says');

test('several references to one resource, with what is unknown beside them, are a reference to it', () => {
  const other = new Reference('web/Subnet', 'its zone is known only after deployment', 'AvailabilityZone');
  expect(combine([SUBNET, PLAIN, other])).toBe(SUBNET);
});

test('references to several resources stay several, and none is the one', () => {
  const both = combine([SUBNET, ROUTE]);
  expect(both).toBeInstanceOf(References);
  expect(referencesOf(both).map(({ to }) => to)).toEqual(['web/Subnet', 'web/Route']);
  expect(referenceIn(both)).toBeUndefined();
});

test('what refers to nothing is unknown, for the first of its reasons', () => {
  expect(combine([PLAIN, new Unknown('nor this')])).toMatchObject({ because: 'nobody says' });
  expect(referencesOf(PLAIN)).toEqual([]);
});
