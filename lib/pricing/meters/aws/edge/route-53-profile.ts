import type { Resource } from '../../../readers/resource';
import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour, with the first hundred VPCs in the price. Source: Amazon Route 53 pricing, "Route 53 Profiles". */
export const route53Profile = meter({
  reads: { 'AWS::Route53Profiles::Profile': () => ({}) },
  charges: () => [perHour('Profile', 'route-53/route-53-profiles')],
});

const INCLUDED_VPCS = 100;

/** Associations beyond those that a profile includes are billed by the hour. Source: Amazon Route 53 pricing, "Route 53 Profiles". */
export const profileAssociation = meter({
  reads: { 'AWS::Route53Profiles::ProfileAssociation': (r) => ({ isIncluded: placeOf(r) < INCLUDED_VPCS }) },
  charges: ({ isIncluded }) =>
    isIncluded ? [] : [perHour('Association', 'route-53/route-53-profiles-additional-vpc-association')],
});

/** How many associations of its profile come before it. */
function placeOf(association: Resource): number {
  const profile = association.target('ProfileId');
  const all = profile?.referrers('AWS::Route53Profiles::ProfileAssociation', 'ProfileId') ?? [];
  return all.findIndex(({ id }) => id === association.id);
}
