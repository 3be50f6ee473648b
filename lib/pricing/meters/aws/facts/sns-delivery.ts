import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { together } from '../../facts/parts';
import { GB_PER_KB } from '../../facts/units';

/** How a protocol is billed: the rate, and how many notifications its unit counts. */
interface Delivery {
  readonly rate: Maybe<string>;
  readonly perUnit: number;
}

const DELIVERIES: Readonly<Record<string, Delivery>> = {
  email: { rate: 'sns/email-deliveries', perUnit: 1e-5 },
  'email-json': { rate: 'sns/email-deliveries', perUnit: 1e-5 },
  http: { rate: 'sns/http-s-deliveries', perUnit: 1e-6 },
  https: { rate: 'sns/http-s-deliveries', perUnit: 1e-6 },
  application: { rate: 'sns/mobile-push-deliveries', perUnit: 1e-6 },
  firehose: { rate: 'sns/firehose-deliveries', perUnit: 1e-6 },
  sms: { rate: new Unknown('text messages are billed by the country that they go to'), perUnit: 1 },
};

/** Protocols that SNS delivers to without a charge of its own. */
const FREE = ['sqs', 'lambda'];

/** What one subscription is charged. Source: Amazon SNS pricing, "Notification deliveries". */
export function deliveryCharges(protocol: Maybe<string>, notifications: UsageAmount): readonly Charge[] {
  const delivery = lift(protocol, (known) => DELIVERIES[known.toLowerCase()] ?? unpriced(known));
  if (typeof protocol === 'string' && FREE.includes(protocol.toLowerCase())) return [];
  const name = typeof protocol === 'string' ? `Deliveries by ${protocol}` : 'Deliveries';
  return delivery instanceof Unknown
    ? [perUse(name, delivery, notifications)]
    : [perUse(name, delivery.rate, notifications, { perUnit: delivery.perUnit })];
}

function unpriced(protocol: string): Delivery {
  return { rate: `sns/${protocol}-deliveries`, perUnit: 1 };
}

/** What a FIFO topic is charged for each message and for its size, when it is published or delivered. Source: Amazon SNS pricing, "FIFO topics". */
export function fifoCharges(
  step: 'publish' | 'subscription',
  { notifications, messageKb }: MessageUse,
): readonly Charge[] {
  const [count, rate] =
    step === 'publish'
      ? ['Messages published', 'sns/fifo-publish-requests']
      : ['Messages delivered', 'sns/fifo-subscription-messages'];
  return [
    perUse(count, rate, notifications, { perUnit: 1e-6 }),
    perUse(`Size of ${count.toLowerCase()}`, `sns/fifo-${step}-payload`, together(notifications, messageKb), {
      perUnit: GB_PER_KB,
    }),
  ];
}

/** Notifications of one alarm route in a busy month. */
const NOTIFICATIONS = { unit: 'notifications per month', assume: 1000 } as const;

/** Usage keys of topics and subscriptions. The size of messages, which FIFO topics and filters by content are billed by, is assumed. */
export const MESSAGES = {
  notifications: NOTIFICATIONS,
  messageKb: { unit: 'KB in each message, where its size is billed', assume: 1 },
} as const;

export type MessageUse = Readonly<Record<keyof typeof MESSAGES, UsageAmount>>;
