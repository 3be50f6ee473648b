import { lift } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** The free tier manages what is in one account; the advanced one is billed by the active address. Source: Amazon VPC pricing, "IPAM". */
export const ipam = meter({
  reads: {
    'AWS::EC2::IPAM': (r) => ({ isAdvanced: lift(r.text('Tier') ?? 'advanced', (tier) => tier === 'advanced') }),
  },
  usage: { addresses: { unit: 'active addresses, on average', assume: 200 } },
  charges: ({ isAdvanced }, use) =>
    provided(isAdvanced, [
      perUse('Active addresses', 'vpc/ipam-active-ip-address-advanced-tier', use.addresses, {
        perUnit: HOURS_PER_MONTH,
      }),
    ]),
});
