import { accessGrants } from './access-grants';
import { backupAudit } from './backup-audit';
import { backupPlan } from './backup-plan';
import { backupVault, airGappedVault } from './backup-vault';
import { datasyncTask } from './datasync-task';
import { ebsSnapshot, fastSnapshotRestore } from './ebs-snapshot';
import { ecrRepository } from './ecr-repository';
import { efsFileSystem } from './efs-file-system';
import { fsxFileSystem } from './fsx-file-system';
import { objectLambda } from './object-lambda';
import { restoreTesting } from './restore-testing';
import { s3Bucket } from './s3-bucket';
import { directoryBucket } from './s3-express';
import { tableBucket } from './s3-tables';
import { snapshotPolicy } from './snapshot-policy';
import { storageGateway } from './storage-gateway';
import { storageLens } from './storage-lens';
import { transferConnector } from './transfer-connector';
import { transferServer } from './transfer-server';
import { transferWebApp } from './transfer-web-app';

/** A new meter of this family is added by a file and a line here. */
export const STORAGE_METERS = [
  accessGrants,
  airGappedVault,
  backupAudit,
  backupPlan,
  backupVault,
  datasyncTask,
  directoryBucket,
  ebsSnapshot,
  ecrRepository,
  efsFileSystem,
  fastSnapshotRestore,
  fsxFileSystem,
  objectLambda,
  restoreTesting,
  s3Bucket,
  snapshotPolicy,
  storageGateway,
  storageLens,
  tableBucket,
  transferConnector,
  transferServer,
  transferWebApp,
];
