import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour, with the first hundred VPCs in the price. Source: Amazon Route 53 pricing, "Route 53 Profiles". */
export const route53Profile = meter({
  reads: { 'AWS::Route53Profiles::Profile': () => ({}) },
  charges: () => [perHour('Profile', 'route-53/route-53-profiles')],
});
