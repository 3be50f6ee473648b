import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';

import { countOf } from '../../facts/count';
import { given } from '../../facts/given';
import { fixed, type Bounds } from '../../facts/load';
import { boundsOfTarget, targetsOf } from '../facts/scalable-target';

import { keyInsights, type KeyInsights } from './dynamodb-insights';

/** What `replicationRegions` of a table of the CDK makes. Source: aws-cdk-lib/aws-dynamodb, "Table". */
export const REPLICA = 'Custom::DynamoDBReplica';

/** What a table is billed by. */
export interface TableFacts {
  readonly onDemand: Maybe<boolean>;
  /** The table in each of its regions. */
  readonly copies: Maybe<readonly TableCopy[]>;
}

/** A table in one region. */
export interface TableCopy {
  /** @default - the region of its template */
  readonly region: Maybe<string> | undefined;
  /** Ending of the rates of a table class: `standard` or `standard-ia`. */
  readonly tableClass: Maybe<string>;
  /** Provisioned units of the table and its indexes. */
  readonly reads: Bounds;
  readonly writes: Bounds;
  /** Whether there are copies in other regions. */
  readonly replicates: boolean;
  readonly continuousBackup: Maybe<boolean>;
  readonly sendsToKinesis: boolean;
  readonly vectorIndexes: Maybe<number>;
  readonly insights: KeyInsights;
  readonly indexInsights: Maybe<readonly KeyInsights[]>;
}

export function tableFacts(r: Resource): TableFacts {
  const replicas = r.referrers(REPLICA, 'TableName');
  const only: TableCopy = {
    region: undefined,
    tableClass: tableClassOf(r.text('TableClass')),
    reads: units(r, 'ReadCapacityUnits'),
    writes: units(r, 'WriteCapacityUnits'),
    replicates: replicas.length > 0,
    continuousBackup: r.flag('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled') ?? false,
    sendsToKinesis: r.value('KinesisStreamSpecification') !== undefined,
    vectorIndexes: countOf(r, 'VectorIndexes'),
    insights: keyInsights(r, r),
    indexInsights: lift(r.list('GlobalSecondaryIndexes'), (all) => all.map((index) => keyInsights(index, index))),
  };
  return { onDemand: isOnDemand(r), copies: [only, ...replicas.map((replica) => replicaOf(only, replica))] };
}

/** A custom resource of the CDK copies the table into another region, capacity and class included, and nothing else. */
function replicaOf(table: TableCopy, replica: Resource): TableCopy {
  const region = given(replica.text('Region'), 'Region');
  return { ...table, region, continuousBackup: false, sendsToKinesis: false };
}

export function isOnDemand(r: Resource): Maybe<boolean> {
  return lift(r.text('BillingMode') ?? 'PROVISIONED', (mode) => mode === 'PAY_PER_REQUEST');
}

export function tableClassOf(tableClass: Maybe<string> | undefined): Maybe<string> {
  return lift(tableClass ?? 'STANDARD', (name) => (name === 'STANDARD' ? 'standard' : 'standard-ia'));
}

/** Sums bounds, e.g. of a table and its indexes. */
export function sumOf(all: readonly Bounds[]): Bounds {
  const sum = (of: (bounds: Bounds) => Maybe<number>): Maybe<number> =>
    all.map(of).reduce((total, each) => lift2(total, each, (a, b) => a + b), 0);
  return { minimum: sum(({ minimum }) => minimum), maximum: sum(({ maximum }) => maximum) };
}

type Unit = 'ReadCapacityUnits' | 'WriteCapacityUnits';

/** Of the table and of each index, which has units of its own. */
function units(r: Resource, unit: Unit): Bounds {
  const [table] = targetsOf(r, `dynamodb:table:${unit}`).map(boundsOfTarget);
  return sumOf([table ?? provisioned(r, unit), indexUnits(r, unit)]);
}

function indexUnits(r: Resource, unit: Unit): Bounds {
  const indexes = r.list('GlobalSecondaryIndexes');
  if (isUnknown(indexes)) return fixed(indexes);
  const scaled = targetsOf(r, `dynamodb:index:${unit}`).map(boundsOfTarget);
  // Which index a target scales is part of a text that only the deployment knows; it does not matter when all are scaled.
  return sumOf(scaled.length === indexes.length ? scaled : indexes.map((index) => provisioned(index, unit)));
}

function provisioned(properties: Properties, unit: Unit): Bounds {
  return fixed(given(properties.number(`ProvisionedThroughput.${unit}`), `ProvisionedThroughput.${unit}`));
}
