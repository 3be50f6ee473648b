import type { Resource } from '../../../readers/resource';
import { Unknown, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { destinationOf, LOGGED_GB, TO_PARQUET, vendedRate } from '../facts/log-delivery';

const ELSEWHERE = new Unknown('where it delivers to is not among the inputs');

/**
 * Billed per GB delivered, as vended logs, and once more where they become Parquet; what CloudFront delivers to S3 is free but for that.
 * Keeping them is billed with the log group or bucket. Source: Amazon CloudWatch pricing, "Vended Logs"; Amazon CloudFront Developer
 * Guide, "Configure standard logging (v2)", "Pricing".
 */
export const logDelivery = meter({
  reads: {
    'AWS::Logs::Delivery': (r) => {
      const delivery = r.target('DeliveryDestinationArn');
      const destination = delivery?.target('DestinationResourceArn');
      const source = r.target('DeliverySourceName')?.target('ResourceArn');
      return {
        rate: rateOf(destination),
        isFree: source?.type === 'AWS::CloudFront::Distribution' && destination?.type === 'AWS::S3::Bucket',
        isParquet: delivery?.text('OutputFormat') === 'parquet',
      };
    },
  },
  usage: { loggedGb: LOGGED_GB },
  charges: ({ rate, isFree, isParquet }, use) => [
    ...(isFree ? [] : [perUse('Logs delivered', rate, use.loggedGb)]),
    ...(isParquet ? [perUse(TO_PARQUET.name, TO_PARQUET.rate, use.loggedGb)] : []),
  ],
});

function rateOf(destination: Resource | undefined): Maybe<string> {
  const kind = destinationOf(destination);
  return kind === undefined ? ELSEWHERE : vendedRate(kind, destination);
}
