import { lift } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perOptionalUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Domain controllers of a new directory. Source: AWS Directory Service pricing. */
const DOMAIN_CONTROLLERS = 2;

/** Billed by the hour for each domain controller, by edition. Source: AWS Directory Service pricing, "AWS Managed Microsoft AD". */
export const microsoftAd = meter({
  reads: { 'AWS::DirectoryService::MicrosoftAD': (r) => ({ edition: r.text('Edition') ?? 'Enterprise' }) },
  usage: {
    addedControllers: { unit: 'domain controllers that are added to those of a new directory, on average', assume: 0 },
  },
  charges: ({ edition }, use) => {
    const rate = lift(
      edition,
      (name) => `directory-service/managed-microsoft-ad-${name.toLowerCase()}-per-domain-controller`,
    );
    return [
      perHour('Domain controllers', rate, DOMAIN_CONTROLLERS),
      ...perOptionalUse('Added domain controllers', rate, use.addedControllers, { perUnit: HOURS_PER_MONTH }),
    ];
  },
});

/** Billed by the hour and size; the price is for both of its domain controllers. Source: AWS Directory Service pricing, "Simple AD". */
export const simpleAd = meter({
  reads: { 'AWS::DirectoryService::SimpleAD': (r) => ({ size: given(r.text('Size'), 'Size') }) },
  charges: ({ size }) => [
    perHour(
      'Directory',
      lift(size, (name) => `directory-service/simple-ad-${name.toLowerCase()}-per-domain-controller`),
    ),
  ],
});
