import { lift } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';
import { LOGGED_GB, vendedRate } from '../facts/log-delivery';
import { publicAddresses } from '../facts/public-address';

/** Each accelerator has two, of its customer's own range or of Amazon's. */
const ADDRESSES = 2;

/**
 * Billed by the hour that it exists, enabled or not, for the addresses that Amazon provides, and by the GB in its busier direction.
 * Source: AWS Global Accelerator pricing; Amazon VPC pricing, "Public IPv4 Addresses".
 */
export const accelerator = meter({
  reads: {
    'AWS::GlobalAccelerator::Accelerator': (r) => ({
      isEnabled: r.flag('Enabled') ?? true,
      logs: r.flag('FlowLogsEnabled') ?? false,
      addresses: lift(countOf(r, 'IpAddresses'), (brought) => Math.max(0, ADDRESSES - brought)),
    }),
  },
  usage: { dataGb: { unit: 'GB per month in the busier direction', assume: 100 }, loggedGb: LOGGED_GB },
  charges: ({ isEnabled, addresses, logs }, use) => [
    perHour('Accelerator', 'global-accelerator/accelerator'),
    ...(addresses === 0 ? [] : [publicAddresses(addresses)]),
    ...provided(logs, [perUse('Flow logs delivered', vendedRate('s3'), use.loggedGb)]),
    ...provided(isEnabled, [perUse('Data transfer premium', 'global-accelerator/data-transfer-premium', use.dataGb)]),
  ],
});
