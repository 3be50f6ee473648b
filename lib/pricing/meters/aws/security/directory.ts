import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';

/** Domain controllers of a new directory. Source: AWS Directory Service pricing. */
const DOMAIN_CONTROLLERS = 2;

/** Billed by the hour for each domain controller, by edition. Source: AWS Directory Service pricing, "AWS Managed Microsoft AD". */
export const microsoftAd = meter({
  reads: { 'AWS::DirectoryService::MicrosoftAD': (r) => ({ edition: r.text('Edition') ?? 'Enterprise' }) },
  charges: ({ edition }) => [
    perHour(
      'Domain controllers',
      lift(edition, (name) => `directory-service/managed-microsoft-ad-${name.toLowerCase()}-per-domain-controller`),
      DOMAIN_CONTROLLERS,
    ),
  ],
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
