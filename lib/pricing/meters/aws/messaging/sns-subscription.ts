import { Unknown } from '../../../readers/unknown';
import { meter } from '../../meter';

import { deliveryCharges, fifoCharges, MESSAGES } from '../facts/sns-delivery';

/**
 * Billed per notification by protocol; SQS and Lambda are free. Of a FIFO topic every message is billed, and its size. Source: Amazon SNS
 * pricing, "Notification deliveries" and "FIFO topics".
 */
export const snsSubscription = meter({
  reads: {
    'AWS::SNS::Subscription': (r) => ({
      protocol: r.text('Protocol') ?? new Unknown('no protocol is given'),
      isFifo: r.target('TopicArn')?.flag('FifoTopic') === true,
    }),
  },
  usage: MESSAGES,
  charges: ({ protocol, isFifo }, use) =>
    isFifo ? fifoCharges('subscription', use) : deliveryCharges(protocol, use.notifications),
});
