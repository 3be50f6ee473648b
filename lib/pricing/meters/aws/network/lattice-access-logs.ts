import type { Resource } from '../../../readers/resource';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { LOGGED_GB, vendedRate } from '../facts/log-delivery';

/** Billed per GB delivered, as vended logs. Source: Amazon CloudWatch pricing, "Vended Logs". */
export const latticeAccessLogs = meter({
  reads: { 'AWS::VpcLattice::AccessLogSubscription': (r) => ({ rate: rateOf(r.target('DestinationArn')) }) },
  usage: { loggedGb: LOGGED_GB },
  charges: ({ rate }, use) => [perUse('Access logs delivered', rate, use.loggedGb)],
});

function rateOf(destination: Resource | undefined): string {
  if (destination?.type === 'AWS::S3::Bucket') return vendedRate('s3', destination);
  if (destination?.type === 'AWS::KinesisFirehose::DeliveryStream')
    return vendedRate('kinesis-data-firehose', destination);
  return vendedRate('cloud-watch-logs', destination);
}
