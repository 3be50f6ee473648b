import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { LOAD, perHourOfLoad } from '../../facts/load';
import { chargesOfParts, usageOfParts, type OptionalPart } from '../../facts/optional-parts';
import { placedIn } from '../facts/other-region';

import { globalTableFacts } from './dynamodb-global-table';
import { insightsCharges } from './dynamodb-insights';
import { tableFacts, type TableCopy } from './dynamodb-table';

/** Backups that are asked for, exports and streams. Source: Amazon DynamoDB pricing, "Additional features". */
const PARTS = {
  backupGb: { name: 'On-demand backups', rate: 'dynamodb/on-demand-backup-storage', unit: 'GB-month' },
  restoredGb: { name: 'Restores', rate: 'dynamodb/restore', unit: 'GB per month' },
  exportedGb: { name: 'Exports to S3', rate: 'dynamodb/export-to-s3', unit: 'GB per month' },
  incrementalExportGb: {
    name: 'Incremental exports to S3',
    rate: 'dynamodb/incremental-export-to-s3',
    unit: 'GB per month',
  },
  importedGb: { name: 'Imports from S3', rate: 'dynamodb/import-from-s3', unit: 'GB per month' },
  streamReads: {
    name: 'Stream reads',
    rate: 'dynamodb/streams-read-requests',
    unit: 'requests per month that read its stream, those of AWS Lambda not counted',
    perUnit: 1e-5,
  },
} as const satisfies Readonly<Record<string, OptionalPart>>;

const VECTORS = new Unknown('how vector indexes are billed is not known');

type Use = Readonly<Record<'storedGb' | 'reads' | 'writes' | 'load' | 'changes', UsageAmount>>;

/** Billed for capacity, provisioned or used, and for storage, by table class. Source: Amazon DynamoDB pricing. */
export const dynamoDbTable = meter({
  reads: { 'AWS::DynamoDB::Table': tableFacts, 'AWS::DynamoDB::GlobalTable': globalTableFacts },
  usage: {
    storedGb: { unit: 'GB-month in each region', assume: 10 },
    reads: { unit: 'million read request units per month in each region', assume: 10 },
    writes: { unit: 'million write request units per month, those of indexes included', assume: 2 },
    load: LOAD,
    changes: { unit: 'million changes sent to Kinesis per month', assume: 2 },
    ...usageOfParts(PARTS),
  },
  charges: ({ copies, onDemand }, use) => [
    ...(isUnknown(copies)
      ? [perHour('Copies', copies, copies)]
      : copies.flatMap((copy) => placed(chargesOf(copy, onDemand, use), copy.region))),
    ...chargesOfParts(PARTS, use),
  ],
});

/** What a copy elsewhere is charged says where, and has the prices of that region. */
function placed(charges: readonly Charge[], region: Maybe<string> | undefined): readonly Charge[] {
  return region === undefined ? charges : charges.map((charge) => placedIn(charge, region));
}

function chargesOf(copy: TableCopy, onDemand: Maybe<boolean>, use: Use): readonly Charge[] {
  return [
    ...capacity(copy, onDemand, use),
    perUse('Storage', rate(copy, 'storage'), use.storedGb),
    ...provided(copy.continuousBackup, [
      perUse('Point-in-time recovery', 'dynamodb/pitr-continuous-backup', use.storedGb),
    ]),
    ...(copy.sendsToKinesis
      ? [perUse('Changes sent to Kinesis', 'dynamodb/change-data-capture-to-kinesis', use.changes)]
      : []),
    ...(copy.vectorIndexes === 0 ? [] : [perMonth('Vector indexes', VECTORS, copy.vectorIndexes)]),
    ...(isUnknown(copy.indexInsights)
      ? [perMonth('Insights rules', copy.indexInsights)]
      : insightsCharges(copy.insights, copy.indexInsights, use)),
  ];
}

function capacity(copy: TableCopy, onDemand: Maybe<boolean>, use: Use): readonly Charge[] {
  const { reads, writes } = copy;
  if (isUnknown(onDemand)) return [perHour('Capacity', onDemand, onDemand)];
  if (onDemand)
    return [
      perUse('Read requests', rate(copy, 'on-demand-reads'), use.reads),
      perUse('Write requests', rate(copy, `on-demand-${writesOf(copy)}`), use.writes),
    ];
  return [
    perHourOfLoad('Read capacity', rate(copy, 'provisioned-reads'), reads, use.load),
    perHourOfLoad('Write capacity', rate(copy, `provisioned-${writesOf(copy)}`), writes, use.load),
  ];
}

function writesOf({ replicates }: TableCopy): string {
  return replicates ? 'replicated-writes-global-tables' : 'writes';
}

function rate({ tableClass }: TableCopy, what: string): Maybe<string> {
  return lift(tableClass, (name) => `dynamodb/${what}-${name}`);
}
