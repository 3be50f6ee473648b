import { auroraDsql } from './aurora-dsql';
import { auroraLimitless } from './aurora-limitless';
import { daxCluster } from './dax';
import { documentDbCluster, documentDbElastic, documentDbInstance } from './documentdb';
import { dynamoDbTable } from './dynamodb';
import { dynamoDbReplica } from './dynamodb-replica';
import { cacheCluster } from './elasticache';
import { globalCluster } from './global-cluster';
import { keyspacesTable } from './keyspaces';
import { memoryDb } from './memorydb';
import { neptuneCluster, neptuneGraph, neptuneInstance } from './neptune';
import { rdsCluster } from './rds-cluster';
import { rdsInstance } from './rds-instance';
import { rdsProxy } from './rds-proxy';
import { serverlessCache } from './serverless-cache';
import { databaseSnapshot } from './snapshots';
import { influxDb, timestreamScheduledQuery, timestreamTable } from './timestream';

/** A new meter of this family is added by a file and a line here. */
export const DATABASE_METERS = [
  auroraDsql,
  auroraLimitless,
  cacheCluster,
  databaseSnapshot,
  daxCluster,
  documentDbCluster,
  documentDbElastic,
  documentDbInstance,
  dynamoDbReplica,
  dynamoDbTable,
  globalCluster,
  influxDb,
  keyspacesTable,
  memoryDb,
  neptuneCluster,
  neptuneGraph,
  neptuneInstance,
  rdsCluster,
  rdsInstance,
  rdsProxy,
  serverlessCache,
  timestreamScheduledQuery,
  timestreamTable,
];
