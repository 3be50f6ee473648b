import { Reference } from '../../../reference';
import { isList, type JsonObject } from '../../../shape';
import type { Presented, Written } from '../../written';

import { concatenated, given, withProperties, type Presenter } from './presenter';
import { eachOf, inputsOf, isKnownObject } from './shapes';

const REPLICA = 'Custom::DynamoDBReplica';

/** A table with its indexes, and its replicas beside it. */
export const dynamoDbTable: Presenter = (own, named) => {
  const { hashKey, rangeKey, globalSecondaryIndexes, localSecondaryIndexes, replicas } = own.inputs;
  const [stream] = inputsOf(
    own.sides('aws:dynamodb/kinesisStreamingDestination:KinesisStreamingDestination', 'tableName'),
  );
  const insights = inputsOf(own.sides('aws:dynamodb/contributorInsights:ContributorInsights', 'tableName'));
  const indexes = concatenated(
    eachOf(globalSecondaryIndexes, (index) => indexOf(index, insights)),
    inputsOf(own.sides('aws:dynamodb/globalSecondaryIndex:GlobalSecondaryIndex', 'tableName')).map((index) =>
      indexApart(index, insights),
    ),
  );
  const table = withProperties(named, {
    KeySchema: keys(hashKey, rangeKey),
    GlobalSecondaryIndexes: indexes,
    LocalSecondaryIndexes: eachOf(localSecondaryIndexes, (index) => indexOf({ hashKey, ...index }, [])),
    KinesisStreamSpecification: stream === undefined ? undefined : { StreamArn: stream['streamArn'] },
    ContributorInsightsSpecification: insightsOf(insights.find(({ indexName }) => indexName === undefined)),
  });
  const regions = isList(replicas) ? replicas.filter(isKnownObject).map(({ regionName }) => regionName) : [];
  return regions.length === 0 ? table : { ...table, more: regions.map((region) => replicaOf(own, region)) };
};

/** A replica of a table that another region has. */
export const dynamoDbReplica: Presenter = (own) => ({
  type: REPLICA,
  properties: { TableName: own.inputs['globalTableArn'], Region: own.region },
});

function replicaOf({ urn, name }: Written, Region: unknown): Presented {
  return {
    type: REPLICA,
    properties: { TableName: new Reference(urn, `the name of ${name} is known after its deployment`), Region },
  };
}

function keys(hashKey: unknown, rangeKey: unknown): readonly JsonObject[] {
  return [
    ...(hashKey === undefined ? [] : [{ AttributeName: hashKey, KeyType: 'HASH' }]),
    ...(rangeKey === undefined ? [] : [{ AttributeName: rangeKey, KeyType: 'RANGE' }]),
  ];
}

function indexOf(index: JsonObject, insights: readonly JsonObject[]): JsonObject {
  const { name, hashKey, rangeKey, keySchemas, readCapacity, writeCapacity, projectionType, nonKeyAttributes } = index;
  const units = given({ ReadCapacityUnits: readCapacity, WriteCapacityUnits: writeCapacity });
  const listed = eachOf(keySchemas, keyOf);
  return given({
    IndexName: name,
    KeySchema: isList(listed) && listed.length > 0 ? listed : keys(hashKey, rangeKey),
    Projection: given({ ProjectionType: projectionType, NonKeyAttributes: nonKeyAttributes }),
    ProvisionedThroughput: Object.keys(units).length === 0 ? undefined : units,
    ContributorInsightsSpecification: insightsOf(insights.find(({ indexName }) => indexName === name)),
  });
}

function indexApart(
  { indexName, keySchemas, projection, provisionedThroughput }: JsonObject,
  insights: readonly JsonObject[],
): JsonObject {
  const units = isKnownObject(provisionedThroughput) ? provisionedThroughput : {};
  const { readCapacityUnits: readCapacity, writeCapacityUnits: writeCapacity } = units;
  return indexOf(
    { name: indexName, keySchemas, readCapacity, writeCapacity, ...(isKnownObject(projection) && projection) },
    insights,
  );
}

function keyOf({ attributeName, keyType }: JsonObject): JsonObject {
  return given({ AttributeName: attributeName, KeyType: keyType });
}

function insightsOf(side: JsonObject | undefined): JsonObject | undefined {
  return side === undefined ? undefined : given({ Enabled: true, Mode: side['mode'] });
}
