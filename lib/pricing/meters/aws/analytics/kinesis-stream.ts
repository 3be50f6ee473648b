import { boundsOf, type Range } from '../../../../range';
import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perMonth, perOptionalUse, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { given } from '../../facts/given';

/** Retention beyond the first day is billed, and beyond a week by other rates. Source: Amazon Kinesis Data Streams pricing. */
const DAY = 24;
const WEEK = 7 * DAY;

/** What is put counts in units, and a record in whole ones. Source: Amazon Kinesis Data Streams pricing, "PUT Payload Unit". */
const PAYLOAD_UNIT_KB = 25;

/** Metrics that `ALL` stands for. */
const SHARD_METRICS = 7;

const BY_LOAD = new Unknown('the shards of an on-demand stream follow its load');

interface StreamFacts {
  readonly onDemand: Maybe<boolean>;
  readonly shards: Maybe<number>;
  readonly retentionHours: Maybe<number>;
  /** Metrics of each shard. */
  readonly shardMetrics: Maybe<number>;
}

/** Consumers that no template of the input registers, as those that a program registers when it starts. */
const FAN_OUT_USAGE = {
  fanOutConsumers: { unit: 'consumers with enhanced fan-out besides those of the template', assume: 0 },
  fanOutGb: { unit: 'GB per month that these consumers retrieve, all together', assume: 0 },
} as const;

type Use = Readonly<Record<'ingestedGb' | 'retrievedGb' | 'recordKb', UsageAmount>>;

/** Billed by shard or by GB, and for keeping data longer. Source: Amazon Kinesis Data Streams pricing. */
export const kinesisStream = meter({
  reads: { 'AWS::Kinesis::Stream': streamFacts },
  usage: {
    ingestedGb: { unit: 'GB per month', assume: 100 },
    retrievedGb: { unit: 'GB per month', assume: 100 },
    recordKb: { unit: 'KB in each record, rounded up to 25 where shards are provisioned', assume: PAYLOAD_UNIT_KB },
    longTermRetrievedGb: { unit: 'GB per month that are read after more than a week', assume: 0 },
    ...FAN_OUT_USAGE,
  },
  charges: (facts, use) => {
    if (isUnknown(facts.onDemand)) return [perHour('Capacity', facts.onDemand)];
    return [
      ...(facts.onDemand ? onDemandCharges(facts, use) : provisionedCharges(facts, use)),
      ...shardMetricCharges(facts),
      ...perOptionalUse(
        'Long-term retrieval',
        'kinesis-data-streams/long-term-retention-data-retrieval',
        use.longTermRetrievedGb,
      ),
      ...fanOutCharges(facts.onDemand, facts.shards, use),
    ];
  },
});

/** Billed for reading at a speed of its own. Source: Amazon Kinesis Data Streams pricing, "Enhanced fan-out". */
export const kinesisConsumer = meter({
  reads: { 'AWS::Kinesis::StreamConsumer': (r) => consumerFacts(r.target('StreamARN')) },
  usage: { retrievedGb: { unit: 'GB per month', assume: 100 } },
  charges: ({ onDemand, shards }, use) => {
    if (isUnknown(onDemand)) return [perHour('Consumer', onDemand)];
    if (onDemand)
      return [
        perUse('Data retrieved', 'kinesis-data-streams/on-demand-enhanced-fan-out-data-retrieved', use.retrievedGb),
      ];
    return [
      perHour('Shards consumed', 'kinesis-data-streams/enhanced-fan-out-consumer-shard', shards),
      perUse('Data retrieved', 'kinesis-data-streams/enhanced-fan-out-data-retrieved', use.retrievedGb),
    ];
  },
});

/** Source: Amazon Kinesis Data Streams pricing, "Enhanced fan-out". */
function fanOutCharges(
  onDemand: boolean,
  shards: Maybe<number>,
  { fanOutConsumers, fanOutGb }: Readonly<Record<keyof typeof FAN_OUT_USAGE, UsageAmount>>,
): readonly Charge[] {
  const rate = (what: string): string => `kinesis-data-streams/${what}`;
  if (onDemand) return perOptionalUse('Fan-out retrieval', rate('on-demand-enhanced-fan-out-data-retrieved'), fanOutGb);
  return [
    ...perOptionalUse('Fan-out shards', rate('enhanced-fan-out-consumer-shard'), fanOutConsumers, {
      perUnit: lift(shards, (count) => count * HOURS_PER_MONTH),
      note: 'every shard, for each consumer',
    }),
    ...perOptionalUse('Fan-out retrieval', rate('enhanced-fan-out-data-retrieved'), fanOutGb),
  ];
}

function streamFacts(r: Resource): StreamFacts {
  return {
    onDemand: lift(r.text('StreamModeDetails.StreamMode') ?? 'PROVISIONED', (mode) => mode === 'ON_DEMAND'),
    shards: given(r.number('ShardCount'), 'ShardCount'),
    retentionHours: r.number('RetentionPeriodHours') ?? DAY,
    shardMetrics: lift(r.list('DesiredShardLevelMetrics'), metricsOf),
  };
}

function metricsOf(names: readonly Properties[]): number {
  const wanted = new Set(names.map((name) => name.text('')));
  return wanted.has('ALL') ? SHARD_METRICS : wanted.size;
}

/** Source: Amazon Kinesis Data Streams Developer Guide, "Enhanced shard-level metrics". */
function shardMetricCharges({ onDemand, shards, shardMetrics }: StreamFacts): readonly Charge[] {
  if (shardMetrics === 0) return [];
  const of = onDemand === true ? BY_LOAD : shards;
  const count = lift2(of, shardMetrics, (each, metrics) => each * metrics);
  return [perMonth('Shard-level metrics', 'cloudwatch/custom-metric', count)];
}

function consumerFacts(stream: Resource | undefined): Pick<StreamFacts, 'onDemand' | 'shards'> {
  if (stream !== undefined) return streamFacts(stream);
  const elsewhere = new Unknown('its stream is not among the inputs');
  return { onDemand: elsewhere, shards: elsewhere };
}

function provisionedCharges({ shards, retentionHours }: StreamFacts, use: Use): readonly Charge[] {
  const extended = lift2(shards, retentionHours, (count, hours) => (hours > DAY ? count : 0));
  return [
    perHour('Shards', 'kinesis-data-streams/provisioned-shard', shards),
    perUse('Payload units', 'kinesis-data-streams/put-payload-units', use.ingestedGb, {
      perUnit: unitsPerGb(use.recordKb.amount),
      note: `records of ${use.recordKb.amount.expected} KB, in units of ${PAYLOAD_UNIT_KB} KB`,
    }),
    ...(extended === 0
      ? []
      : [perHour('Retention up to a week', 'kinesis-data-streams/extended-retention-24-h-to-7-days-shard', extended)]),
    ...kept('Retention beyond a week', 'kinesis-data-streams/long-term-retention', use, beyond(retentionHours, WEEK)),
  ];
}

function onDemandCharges({ retentionHours }: StreamFacts, use: Use): readonly Charge[] {
  const upToAWeek = lift(retentionHours, (hours) => Math.max(0, Math.min(WEEK, hours) - DAY));
  return [
    perHour('Stream', 'kinesis-data-streams/on-demand-stream'),
    perUse('Data ingested', 'kinesis-data-streams/on-demand-data-ingested', use.ingestedGb),
    perUse('Data retrieved', 'kinesis-data-streams/on-demand-data-retrieved', use.retrievedGb),
    ...kept('Retention up to a week', 'kinesis-data-streams/on-demand-extended-retention', use, upToAWeek),
    ...kept(
      'Retention beyond a week',
      'kinesis-data-streams/on-demand-long-term-retention',
      use,
      beyond(retentionHours, WEEK),
    ),
  ];
}

/** Small records fill their units least: the bounds of their size are not those of the units. */
function unitsPerGb({ low, expected, high }: Range): Range {
  return boundsOf(millionUnitsPerGb(expected), [low, high].map(millionUnitsPerGb));
}

/** A GB has a million KB, as the vendor counts them here. */
function millionUnitsPerGb(recordKb: number): number {
  return recordKb === 0 ? 0 : Math.ceil(recordKb / PAYLOAD_UNIT_KB) / recordKb;
}

function beyond(hours: Maybe<number>, included: number): Maybe<number> {
  return lift(hours, (known) => Math.max(0, known - included));
}

/** What is ingested, for as much of a month as it is kept. */
function kept(name: string, rate: string, use: Use, hours: Maybe<number>): readonly Charge[] {
  if (hours === 0) return [];
  return [perUse(name, rate, use.ingestedGb, { perUnit: lift(hours, (known) => known / HOURS_PER_MONTH) })];
}
