import { athenaCapacity, athenaWorkGroup } from './athena';
import { dataBrewJob, dataBrewProject } from './databrew';
import { emrCluster, emrOnEks, emrServerless } from './emr';
import { firehoseStream } from './firehose';
import { flinkApplication } from './flink';
import {
  glueCatalogObject,
  glueCrawler,
  glueDevEndpoint,
  glueJob,
  glueSession,
  glueTableOptimizer,
  glueTransform,
} from './glue';
import { kinesisConsumer, kinesisStream } from './kinesis-stream';
import { videoSignalingChannel, videoStream } from './kinesis-video';
import { mskCluster } from './msk';
import { kafkaConnector, mskReplicator, mskServerless } from './msk-extras';
import { openSearchDomain } from './opensearch-domain';
import { openSearchCollection, openSearchPipeline } from './opensearch-serverless';
import { quickSightDataSet } from './quicksight';
import { redshiftCluster, redshiftNamespace, redshiftSnapshot, redshiftWorkgroup } from './redshift';

/** A new meter of this family is added by a file and a line here. */
export const ANALYTICS_METERS = [
  athenaCapacity,
  athenaWorkGroup,
  dataBrewJob,
  dataBrewProject,
  emrCluster,
  emrOnEks,
  emrServerless,
  firehoseStream,
  flinkApplication,
  glueCatalogObject,
  glueCrawler,
  glueDevEndpoint,
  glueJob,
  glueSession,
  glueTableOptimizer,
  glueTransform,
  kafkaConnector,
  kinesisConsumer,
  kinesisStream,
  mskCluster,
  mskReplicator,
  mskServerless,
  openSearchCollection,
  openSearchDomain,
  openSearchPipeline,
  quickSightDataSet,
  redshiftCluster,
  redshiftNamespace,
  redshiftSnapshot,
  redshiftWorkgroup,
  videoSignalingChannel,
  videoStream,
];
