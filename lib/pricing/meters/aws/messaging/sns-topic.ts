import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { deliveryCharges, fifoCharges, MESSAGES } from '../facts/sns-delivery';

/** Billed per message published; subscriptions written into the topic are billed here. Source: Amazon SNS pricing. */
export const snsTopic = meter({
  reads: {
    'AWS::SNS::Topic': (r) => ({ isFifo: r.flag('FifoTopic') ?? false, protocols: protocols(r) }),
  },
  usage: MESSAGES,
  charges: ({ isFifo, protocols: known }, use) =>
    isFifo === true
      ? [...fifoCharges('publish', use), ...known.flatMap(() => fifoCharges('subscription', use))]
      : [
          perUse(
            'Messages published',
            lift(isFifo, () => 'sns/standard-api-requests'),
            use.notifications,
            { perUnit: 1e-6 },
          ),
          ...known.flatMap((protocol) => deliveryCharges(protocol, use.notifications)),
        ],
});

function protocols(r: Resource): readonly Maybe<string>[] {
  const subscriptions = r.list('Subscription');
  if (isUnknown(subscriptions)) return [subscriptions];
  return subscriptions.map((subscription) => subscription.text('Protocol') ?? 'https');
}
