import { lift, Unknown } from '../../../readers/unknown';
import { perMonth, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

const SELLER = new Unknown('it comes from AWS Marketplace, where its seller sets the price');

/** Sends enhanced observations of the cluster to CloudWatch. */
const OBSERVABILITY = 'amazon-cloudwatch-observability';

/**
 * Add-ons of AWS and of the community are free. Those of AWS Marketplace, whose names begin with their seller's
 * (`dynatrace_dynatrace-operator`), are sold. Source: Amazon EKS User Guide, "AWS add-ons", "Community add-ons" and "AWS Marketplace add-ons".
 * What the one of CloudWatch sends is billed: Amazon CloudWatch pricing, "Container Insights".
 */
export const eksAddon = meter({
  reads: { 'AWS::EKS::Addon': (r) => ({ name: given(r.text('AddonName'), 'AddonName') }) },
  usage: { observations: { unit: 'million observations per month', assume: 100 } },
  charges: ({ name }, use) => [
    ...provided(
      lift(name, (known) => known.includes('_')),
      [perMonth('Add-on', SELLER)],
    ),
    ...(name === OBSERVABILITY
      ? [perUse('Enhanced observations', 'cloudwatch/container-insights-enhanced-observations-eks', use.observations)]
      : []),
  ],
});
