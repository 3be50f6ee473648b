import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';

import { ofEach } from '../../facts/parts';
import { deliveryCharges, fifoCharges, MESSAGES, type MessageUse } from '../facts/sns-delivery';
import { TRACED_PART, traceCharges } from '../facts/tracing';
import { GB_PER_KB } from '../../facts/units';

interface TopicFacts {
  readonly isFifo: Maybe<boolean>;
  /** Those of subscriptions that are written into the topic. */
  readonly protocols: readonly Maybe<string>[];
  readonly isProtected: boolean;
  /** @default - a FIFO topic keeps no archive */
  readonly archiveDays: Maybe<number> | undefined;
  readonly isTraced: Maybe<boolean>;
}

/**
 * Billed per message published, for scanning, archiving and tracing it where the topic does; subscriptions written into the topic are
 * billed here. Source: Amazon SNS pricing.
 */
export const snsTopic = meter({
  reads: {
    'AWS::SNS::Topic': (r): TopicFacts => ({
      isFifo: r.flag('FifoTopic') ?? false,
      protocols: protocols(r),
      isProtected: r.value('DataProtectionPolicy') !== undefined,
      archiveDays: r.number('ArchivePolicy.MessageRetentionPeriod'),
      isTraced: lift(r.text('TracingConfig') ?? 'PassThrough', (mode) => mode === 'Active'),
    }),
  },
  usage: { ...MESSAGES, tracedPart: TRACED_PART },
  charges: (facts, use) => [
    ...messages(facts, use),
    ...provided(facts.isProtected, [
      perUse('Data protection', 'sns/message-data-protection-scanning', ofEach(use.notifications, use.messageKb), {
        perUnit: GB_PER_KB,
      }),
    ]),
    ...archive(facts, use),
    ...traceCharges(facts.isTraced, use.notifications, use.tracedPart),
  ],
});

function messages({ isFifo, protocols: known }: TopicFacts, use: MessageUse): readonly Charge[] {
  if (isFifo === true)
    return [...fifoCharges('publish', use), ...known.flatMap(() => fifoCharges('subscription', use))];
  const rate = lift(isFifo, () => 'sns/standard-api-requests');
  return [
    perUse('Messages published', rate, use.notifications, { perUnit: 1e-6 }),
    ...known.flatMap((protocol) => deliveryCharges(protocol, use.notifications)),
  ];
}

function archive({ archiveDays }: TopicFacts, { notifications, messageKb }: MessageUse): readonly Charge[] {
  if (archiveDays === undefined) return [];
  const size = ofEach(notifications, messageKb);
  return [
    perUse('Messages archived', 'sns/fifo-archive-processing', size, { perUnit: GB_PER_KB }),
    perUse('Archive', 'sns/fifo-archive-storage', size, {
      perUnit: lift(archiveDays, (days) => (GB_PER_KB * days) / DAYS_PER_MONTH),
      note: 'messages stored over the retention period',
    }),
  ];
}

function protocols(r: Resource): readonly Maybe<string>[] {
  const subscriptions = r.list('Subscription');
  if (isUnknown(subscriptions)) return [subscriptions];
  return subscriptions.map((subscription) => subscription.text('Protocol') ?? 'https');
}
