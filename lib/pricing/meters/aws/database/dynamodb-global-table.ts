import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift2, type Maybe } from '../../../readers/unknown';

import { countOf } from '../../facts/count';
import { given } from '../../facts/given';
import { fixed, type Bounds } from '../../facts/load';

import { keyInsights, type KeyInsights } from './dynamodb-insights';
import { isOnDemand, sumOf, tableClassOf, type TableCopy, type TableFacts } from './dynamodb-table';

/**
 * A table with copies in several regions. What is written is billed in each of them, and each is billed for its own reads and storage,
 * at the prices of its region. Source: Amazon DynamoDB pricing, "Global tables".
 */
export function globalTableFacts(r: Resource): TableFacts {
  const replicas = r.list('Replicas');
  if (isUnknown(replicas)) return { onDemand: isOnDemand(r), copies: replicas };
  return { onDemand: isOnDemand(r), copies: replicas.map((replica) => copyOf(replica, r, replicas.length > 1)) };
}

function copyOf(replica: Properties, table: Resource, replicates: boolean): TableCopy {
  const region = given(replica.text('Region'), 'Region');
  return {
    region: region === table.region ? undefined : region,
    tableClass: tableClassOf(replica.text('TableClass')),
    reads: sumOf([readsOf(replica, table), indexReads(replica, table)]),
    writes: sumOf([scaled(table, 'Write'), indexUnits(table, 'Write')]),
    replicates,
    continuousBackup: replica.flag('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled') ?? false,
    sendsToKinesis: replica.value('KinesisStreamSpecification') !== undefined,
    vectorIndexes: countOf(table, 'VectorIndexes'),
    insights: keyInsights(replica, table),
    indexInsights: indexInsights(replica, table),
  };
}

/** A replica switches them on by the name of an index, whose keys are the table's to state. */
function indexInsights(replica: Properties, table: Resource): Maybe<readonly KeyInsights[]> {
  return lift2(replica.list('GlobalSecondaryIndexes'), table.list('GlobalSecondaryIndexes'), (switched, all) =>
    switched.map((each) =>
      keyInsights(each, all.find((index) => index.text('IndexName') === each.text('IndexName')) ?? each),
    ),
  );
}

/** A replica that does not say how much it reads reads as the table does. */
function readsOf(replica: Properties, table: Resource): Bounds {
  const says = replica.value('ReadProvisionedThroughputSettings') !== undefined;
  return scaled(says ? replica : table, 'Read');
}

function indexReads(replica: Properties, table: Resource): Bounds {
  const own = replica.list('GlobalSecondaryIndexes');
  return indexUnits(!isUnknown(own) && own.length === 0 ? table : replica, 'Read');
}

/** Each index has units of its own. */
function indexUnits(properties: Properties, kind: 'Read' | 'Write'): Bounds {
  const indexes = properties.list('GlobalSecondaryIndexes');
  return isUnknown(indexes) ? fixed(indexes) : sumOf(indexes.map((index) => scaled(index, kind)));
}

function scaled(properties: Properties, kind: 'Read' | 'Write'): Bounds {
  const settings = `${kind}ProvisionedThroughputSettings`;
  const units = properties.number(`${settings}.${kind}CapacityUnits`);
  if (units !== undefined) return fixed(units);
  const scaling = `${settings}.${kind}CapacityAutoScalingSettings`;
  return {
    minimum: given(properties.number(`${scaling}.MinCapacity`), `${scaling}.MinCapacity`),
    maximum: given(properties.number(`${scaling}.MaxCapacity`), `${scaling}.MaxCapacity`),
  };
}
