import type { Place } from '../../profile/place';
import { availabilityZones, findRegion } from './regions';

/** A place on AWS, with what is known of its region. */
export function awsPlace({ region, account }: Pick<Place, 'region' | 'account'>): Place {
  const known = region !== undefined && findRegion(region) !== undefined;
  return {
    ...(region !== undefined && { region }),
    ...(account !== undefined && { account }),
    ...(known && { zones: availabilityZones(region).length }),
  };
}
