import { lift, Unknown } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { ofEach } from '../../facts/parts';
import { deliveryCharges, fifoCharges, MESSAGES } from '../facts/sns-delivery';
import { GB_PER_KB } from '../../facts/units';

/**
 * Billed per notification by protocol; SQS and Lambda are free. Of a FIFO topic every message is billed, and its size. A filter on what is
 * in the messages is billed for reading them. Source: Amazon SNS pricing, "Notification deliveries", "FIFO topics" and "Message filtering".
 */
export const snsSubscription = meter({
  reads: {
    'AWS::SNS::Subscription': (r) => ({
      protocol: r.text('Protocol') ?? new Unknown('no protocol is given'),
      isFifo: r.target('TopicArn')?.flag('FifoTopic') === true,
      filtersByContent: lift(
        r.text('FilterPolicyScope') ?? 'MessageAttributes',
        (scope) => scope === 'MessageBody' && r.value('FilterPolicy') !== undefined,
      ),
    }),
  },
  usage: MESSAGES,
  charges: ({ protocol, isFifo, filtersByContent }, use) => [
    ...(isFifo ? fifoCharges('subscription', use) : deliveryCharges(protocol, use.notifications)),
    ...provided(filtersByContent, [
      perUse('Filtering by content', 'sns/payload-based-filtering-scanned', ofEach(use.notifications, use.messageKb), {
        perUnit: GB_PER_KB,
      }),
    ]),
  ],
});
