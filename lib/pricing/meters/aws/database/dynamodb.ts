import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perHour, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { LOAD, perHourOfLoad } from '../facts/load';

import { globalTableFacts } from './dynamodb-global-table';
import { tableFacts, type TableFacts } from './dynamodb-table';

/** Billed for capacity, provisioned or used, and for storage, by table class. Source: Amazon DynamoDB pricing. */
export const dynamoDbTable = meter({
  reads: { 'AWS::DynamoDB::Table': tableFacts, 'AWS::DynamoDB::GlobalTable': globalTableFacts },
  usage: {
    storedGb: { unit: 'GB-month', assume: 10 },
    reads: { unit: 'million read request units per month', assume: 10 },
    writes: { unit: 'million write request units per month, those of indexes included', assume: 2 },
    load: LOAD,
    changes: { unit: 'million changes sent to Kinesis per month', assume: 2 },
  },
  charges: (facts, use) => [
    ...capacity(facts, use),
    perUse('Storage', rate(facts, 'storage'), use.storedGb),
    ...provided(facts.continuousBackup, [
      perUse('Point-in-time recovery', 'dynamodb/pitr-continuous-backup', use.storedGb),
    ]),
    ...(facts.sendsToKinesis
      ? [perUse('Changes sent to Kinesis', 'dynamodb/change-data-capture-to-kinesis', use.changes)]
      : []),
    ...facts.elsewhere,
  ],
});

function capacity(
  facts: TableFacts,
  use: Readonly<Record<'reads' | 'writes' | 'load', UsageAmount>>,
): readonly Charge[] {
  const { onDemand, reads, writes } = facts;
  if (isUnknown(onDemand)) return [perHour('Capacity', onDemand, onDemand)];
  if (onDemand)
    return [
      perUse('Read requests', rate(facts, 'on-demand-reads'), use.reads),
      perUse('Write requests', rate(facts, `on-demand-${writesOf(facts)}`), use.writes),
    ];
  return [
    perHourOfLoad('Read capacity', rate(facts, 'provisioned-reads'), reads, use.load),
    perHourOfLoad('Write capacity', rate(facts, `provisioned-${writesOf(facts)}`), writes, use.load),
  ];
}

function writesOf({ replicates }: TableFacts): string {
  return replicates ? 'replicated-writes-global-tables' : 'writes';
}

function rate({ tableClass }: TableFacts, what: string): Maybe<string> {
  return lift(tableClass, (name) => `dynamodb/${what}-${name}`);
}
