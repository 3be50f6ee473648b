import type { Resource } from '../../../readers/resource';
import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { LOGGED_GB, TO_PARQUET, vendedRate } from '../facts/log-delivery';

/**
 * Billed per GB delivered, as vended logs, and once more where they become Parquet; keeping them is billed with the log group or bucket.
 * Source: Amazon CloudWatch pricing, "Vended Logs".
 */
export const flowLog = meter({
  reads: {
    'AWS::EC2::FlowLog': (r) => ({
      rate: rateOf(r),
      isParquet: r.text('DestinationOptions.FileFormat') === 'parquet',
    }),
  },
  usage: { loggedGb: LOGGED_GB },
  charges: ({ rate, isParquet }, use) => [
    perUse('Flow logs delivered', rate, use.loggedGb),
    ...(isParquet ? [perUse(TO_PARQUET.name, TO_PARQUET.rate, use.loggedGb)] : []),
  ],
});

function rateOf(r: Resource): Maybe<string> {
  const group = r.target('LogGroupName') ?? r.target('LogDestination');
  return lift(r.text('LogDestinationType') ?? 'cloud-watch-logs', (kind) =>
    kind === 'cloud-watch-logs' || kind === 's3' || kind === 'kinesis-data-firehose'
      ? vendedRate(kind, group)
      : new Unknown(`${kind} is not a flow log destination`),
  );
}
