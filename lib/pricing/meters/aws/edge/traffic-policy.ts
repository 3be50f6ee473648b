import { perMonth } from '../../charge';
import { meter } from '../../meter';

/** Policies are free; each record that is made of one is billed by the month. Source: Amazon Route 53 pricing, "Traffic Flow". */
export const trafficPolicy = meter({
  reads: { 'AWS::Route53::TrafficPolicyInstance': () => ({}) },
  charges: () => [perMonth('Policy record', 'route-53/traffic-flow-policy-record')],
});
