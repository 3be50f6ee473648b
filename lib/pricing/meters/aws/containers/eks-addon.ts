import { lift, Unknown } from '../../../readers/unknown';
import { perMonth, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';

const SELLER = new Unknown('it comes from AWS Marketplace, where its seller sets the price');

/**
 * Add-ons of AWS and of the community are free. Those of AWS Marketplace, whose names begin with their seller's
 * (`dynatrace_dynatrace-operator`), are sold. Source: Amazon EKS User Guide, "AWS add-ons", "Community add-ons" and "AWS Marketplace add-ons".
 */
export const eksAddon = meter({
  reads: { 'AWS::EKS::Addon': (r) => ({ name: given(r.text('AddonName'), 'AddonName') }) },
  charges: ({ name }) =>
    provided(
      lift(name, (known) => known.includes('_')),
      [perMonth('Add-on', SELLER)],
    ),
});
