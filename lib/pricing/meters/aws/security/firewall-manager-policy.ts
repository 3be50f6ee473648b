import { perMonth } from '../../charge';
import { meter } from '../../meter';

/** Billed by the month for each policy in each region. Source: AWS Firewall Manager pricing. */
export const firewallManagerPolicy = meter({
  reads: { 'AWS::FMS::Policy': () => ({}) },
  charges: () => [perMonth('Policy', 'firewall-manager/protection-policy')],
});
