import { accessGrants } from './access-grants';
import { backupAudit } from './backup-audit';
import { backupPlan } from './backup-plan';
import { backupVault, airGappedVault } from './backup-vault';
import { datasyncTask } from './datasync-task';
import { ecrRepository } from './ecr-repository';
import { efsFileSystem } from './efs-file-system';
import { fsxFileSystem } from './fsx-file-system';
import { restoreTesting } from './restore-testing';
import { s3Bucket } from './s3-bucket';
import { snapshotPolicy } from './snapshot-policy';
import { storageGateway } from './storage-gateway';
import { transferConnector } from './transfer-connector';
import { transferServer } from './transfer-server';
import { transferWebApp } from './transfer-web-app';
import { objectLambda } from './object-lambda';
import { directoryBucket } from './s3-express';
import { tableBucket } from './s3-tables';
import { storageLens } from './storage-lens';

/** A new meter of this family is added by a file and a line here. */
export const STORAGE_METERS = [
  accessGrants,
  airGappedVault,
  backupAudit,
  backupPlan,
  backupVault,
  datasyncTask,
  ecrRepository,
  efsFileSystem,
  fsxFileSystem,
  restoreTesting,
  s3Bucket,
  snapshotPolicy,
  storageGateway,
  transferConnector,
  transferServer,
  transferWebApp,
  objectLambda,
  directoryBucket,
  tableBucket,
  storageLens,
];
