import { anyOf, isUntold, whyNoBackup } from '../backup-selection';
import { takesSnapshots, type LifecycleTarget } from './backup/lifecycle-policies';
import { holdsLogs } from './backup/log-bucket';
import { isSelected, seenTags } from './backup/selections';
import type { Guardrail, StackCheck } from './guardrail';
import { Undecided, type Properties } from './properties';
import type { GuardedResource } from './resource';
import type { Stack } from './stack';

/** What holds data, and what backs it up beside a plan. */
interface Holder {
  /** Its service and kind as ARNs have them. */
  readonly kind: string;
  /** Whether it is backed up already, or holds nothing that could be. @default - it is not */
  readonly spared?: (resource: GuardedResource, stack: Stack) => boolean;
  /** What it is to a lifecycle policy. @default - nothing */
  readonly lifecycle?: LifecycleTarget;
}

/** A service backs up by itself what has a number of days to keep it. */
const kept = (property: string, unlessSet: number) => (resource: GuardedResource) =>
  (resource.properties.number(property) ?? unlessSet) > 0;

/** What is replicated has what its source has. */
const isReplica = ({ properties }: GuardedResource): boolean => properties.text('replicateSourceDb') !== undefined;

const isForScratch = ({ properties }: GuardedResource): boolean =>
  (properties.text('deploymentType') ?? 'SCRATCH_1').startsWith('SCRATCH');

const hasAutomaticBackups = (fileSystem: GuardedResource, stack: Stack): boolean =>
  stack
    .naming(fileSystem, 'aws:efs/backupPolicy:BackupPolicy', 'fileSystemId')
    .some(({ properties }) => properties.text('backupPolicy.status') === 'ENABLED');

/** The root volume is what an image fills. */
const hasNoDataVolume = ({ properties }: GuardedResource): boolean =>
  properties.objects('ebsBlockDevices').length === 0;

const hasRecovery = ({ properties }: { readonly properties: Properties }): boolean =>
  properties.flag('pointInTimeRecovery.enabled') === true;

/**
 * Clusters of Aurora, DocumentDB, Neptune and Redshift Serverless are not asked about: AWS backs them up whatever is asked.
 * Source of what is kept unless it is set: Pulumi Registry, the inputs of each type.
 */
const HOLDERS: Readonly<Record<string, Holder>> = {
  'aws:rds/instance:Instance': {
    kind: 'rds:db:',
    spared: (instance) => isReplica(instance) || kept('backupRetentionPeriod', 0)(instance),
  },
  'aws:dsql/cluster:Cluster': { kind: 'dsql:cluster/' },
  'aws:dynamodb/table:Table': { kind: 'dynamodb:table/', spared: hasRecovery },
  'aws:redshift/cluster:Cluster': { kind: 'redshift:cluster:', spared: kept('automatedSnapshotRetentionPeriod', 1) },
  'aws:timestreamwrite/table:Table': { kind: 'timestream:database/' },
  'aws:ebs/volume:Volume': { kind: 'ec2:volume/', lifecycle: 'VOLUME' },
  'aws:ec2/instance:Instance': { kind: 'ec2:instance/', spared: hasNoDataVolume, lifecycle: 'INSTANCE' },
  'aws:efs/fileSystem:FileSystem': { kind: 'elasticfilesystem:file-system/', spared: hasAutomaticBackups },
  'aws:fsx/lustreFileSystem:LustreFileSystem': {
    kind: 'fsx:file-system/',
    spared: (fileSystem) => isForScratch(fileSystem) || kept('automaticBackupRetentionDays', 0)(fileSystem),
  },
  'aws:fsx/openZfsFileSystem:OpenZfsFileSystem': {
    kind: 'fsx:file-system/',
    spared: kept('automaticBackupRetentionDays', 0),
  },
  'aws:fsx/windowsFileSystem:WindowsFileSystem': {
    kind: 'fsx:file-system/',
    spared: kept('automaticBackupRetentionDays', 7),
  },
  'aws:s3/bucket:Bucket': { kind: 's3:', spared: holdsLogs },
};

const backedUp =
  ({ kind, spared, lifecycle }: Holder): StackCheck =>
  (resource, stack) => {
    if (spared?.(resource, stack) === true || whyNoBackup(seenTags(resource)) !== undefined) return undefined;
    const selections = stack.of('aws:backup/selection:Selection');
    const policies = lifecycle === undefined ? [] : stack.of('aws:dlm/lifecyclePolicy:LifecyclePolicy');
    const answer = anyOf([
      ...selections.map((selection) => isSelected(resource, kind, selection)),
      ...policies.map((policy) => takesSnapshots(policy, lifecycle ?? 'VOLUME', seenTags(resource))),
    ]);
    if (isUntold(answer)) throw new Undecided();
    return answer
      ? undefined
      : 'no backup plan of the stack selects it: add a `Selection`, or the tag that one goes by';
  };

/** What holds data is backed up. A plan of another stack is not seen, so that a finding is told unless somebody asks for more. */
export const backupCoverage: Guardrail = {
  name: 'backup-coverage',
  title: 'Backup coverage',
  description:
    'Databases, volumes, file systems and buckets are backed up, by a plan of AWS Backup or by their service.',
  severity: 'medium',
  level: 'advisory',
  resources: {},
  stack: Object.fromEntries(Object.entries(HOLDERS).map(([type, holder]) => [type, [backedUp(holder)]])),
};
