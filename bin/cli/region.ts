import { regionNames } from '../../lib/clouds/regions';
import { nearest } from '../../lib/located/nearest';
import { pricedRegions, type Resource } from '../../lib/pricing';
import { InputError } from '../../lib/problem';

/**
 * Regions of the partitions beside the commercial one.
 * Source: AWS General Reference, "AWS service endpoints"; AWS GovCloud (US), China and European Sovereign Cloud user guides.
 */
const OTHER_PARTITIONS = [
  ...['us-gov-west-1', 'us-gov-east-1'],
  ...['cn-north-1', 'cn-northwest-1'],
  'eusc-de-east-1',
  ...['us-iso-east-1', 'us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'us-isof-east-1', 'us-isof-south-1'],
  'eu-isoe-west-1',
];

/**
 * Refuses a region that AWS does not have, which is most likely misspelt.
 *
 * @throws InputError
 */
export function checkRegion(region: string): void {
  const regions = [...regionNames('aws'), ...OTHER_PARTITIONS];
  if (regions.includes(region)) return;
  const suggestion = nearest(region, regions);
  throw new InputError([
    {
      path: ['--region'],
      found: `"${region}"`,
      expected: 'an AWS region, e.g. eu-west-1',
      ...(suggestion !== undefined && { suggestion }),
    },
  ]);
}

/**
 * Says which regions have no prices, and how they can be had.
 *
 * @param refreshed regions that have refreshed prices
 */
export function notesOnRegions(resources: readonly Resource[], refreshed: readonly string[]): readonly string[] {
  const priced = new Set([...pricedRegions().map(({ region }) => region), ...refreshed]);
  const ofAws = resources.filter(({ cloud }) => cloud === 'aws');
  const without = new Set(ofAws.map(({ region }) => region).filter((region) => !priced.has(region)));
  return [...without].map(
    (region) => `no prices packaged for ${region}; 'groundplan prices refresh --region ${region}' reads them`,
  );
}
