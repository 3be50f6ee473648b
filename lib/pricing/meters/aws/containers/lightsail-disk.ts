import { perMonth } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Billed per GB-month that is provisioned. Source: Amazon Lightsail pricing, "Block storage". */
export const lightsailDisk = meter({
  reads: { 'AWS::Lightsail::Disk': (r) => ({ sizeGb: given(r.number('SizeInGb'), 'SizeInGb') }) },
  charges: ({ sizeGb }) => [perMonth('Block storage', 'lightsail/block-storage', sizeGb)],
});
