import { Unknown } from '../../../readers/unknown';
import { meter } from '../../meter';

import { deliveryCharges, NOTIFICATIONS } from '../facts/sns-delivery';

/** Billed per notification by protocol; SQS and Lambda are free. Source: Amazon SNS pricing, "Notification deliveries". */
export const snsSubscription = meter({
  reads: {
    'AWS::SNS::Subscription': (r) => ({ protocol: r.text('Protocol') ?? new Unknown('no protocol is given') }),
  },
  usage: { notifications: NOTIFICATIONS },
  charges: ({ protocol }, use) => deliveryCharges(protocol, use.notifications),
});
