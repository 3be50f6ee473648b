import { nearest } from '../../lib/located/nearest';
import { pricedRegions } from '../../lib/pricing';
import { InputError } from '../../lib/problem';

/**
 * Refuses a region that has no prices, which is most likely misspelt.
 *
 * @param refreshed regions that have refreshed prices
 * @throws InputError
 */
export function checkRegion(region: string, refreshed: readonly string[]): void {
  const regions = pricedRegions()
    .filter(({ cloud }) => cloud === 'aws')
    .map((priced) => priced.region);
  if (regions.includes(region) || refreshed.includes(region)) return;
  const suggestion = nearest(region, regions);
  throw new InputError([
    {
      path: ['--region'],
      found: `"${region}"`,
      expected: 'an AWS region that has prices, e.g. eu-west-1',
      ...(suggestion !== undefined && { suggestion }),
    },
  ]);
}
