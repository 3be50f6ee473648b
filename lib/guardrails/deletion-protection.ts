import { foundIf, foundUnless, unlessFrom } from './checks';
import type { Check, Guardrail } from './guardrail';

/** Asks for the switch by which AWS itself refuses to delete a resource. */
const byAws = (property: string): Check =>
  foundUnless(property, true, `AWS does not refuse to delete it: set \`${property}\` to true`);

/** What has no such switch is kept by the engine. */
const byEngine: Check = (resource) =>
  resource.protected ? undefined : 'it holds data and `pulumi destroy` deletes it: give it the option `protect: true`';

const notEmptied = (property: string, what: string): Check =>
  foundIf(property, true, `deleting it deletes ${what}: leave \`${property}\` off`);

/** What holds data, or an address that clients know, is not deleted by mistake. */
export const deletionProtection: Guardrail = {
  name: 'deletion-protection',
  title: 'Deletion protection',
  description: 'Databases, load balancers, user pools and other things that hold data are protected from deletion.',
  severity: 'medium',
  resources: {
    'aws:rds/instance:Instance': [unlessFrom(['replicateSourceDb'], byAws('deletionProtection'))],
    'aws:rds/cluster:Cluster': [byAws('deletionProtection')],
    'aws:rds/globalCluster:GlobalCluster': [byAws('deletionProtection')],
    'aws:docdb/cluster:Cluster': [byAws('deletionProtection')],
    'aws:docdb/globalCluster:GlobalCluster': [byAws('deletionProtection')],
    'aws:neptune/cluster:Cluster': [byAws('deletionProtection')],
    'aws:dynamodb/table:Table': [byAws('deletionProtectionEnabled')],
    'aws:lb/loadBalancer:LoadBalancer': [byAws('enableDeletionProtection')],
    'aws:eks/cluster:Cluster': [byAws('deletionProtection')],
    'aws:cognito/userPool:UserPool': [
      foundUnless(
        'deletionProtection',
        'ACTIVE',
        "AWS does not refuse to delete it: set `deletionProtection` to 'ACTIVE'",
      ),
    ],
    'aws:ebs/volume:Volume': [byEngine],
    'aws:efs/fileSystem:FileSystem': [byEngine],
    'aws:fsx/lustreFileSystem:LustreFileSystem': [byEngine],
    'aws:fsx/ontapFileSystem:OntapFileSystem': [byEngine],
    'aws:fsx/openZfsFileSystem:OpenZfsFileSystem': [byEngine],
    'aws:fsx/windowsFileSystem:WindowsFileSystem': [byEngine],
    'aws:opensearch/domain:Domain': [byEngine],
    'aws:redshift/cluster:Cluster': [byEngine],
    'aws:s3/bucket:Bucket': [notEmptied('forceDestroy', 'every object in it')],
    'aws:ecr/repository:Repository': [notEmptied('forceDelete', 'every image in it')],
    'aws:backup/vault:Vault': [notEmptied('forceDestroy', 'every recovery point in it')],
    'aws:secretsmanager/secret:Secret': [
      foundIf('recoveryWindowInDays', 0, 'it is deleted at once: leave `recoveryWindowInDays` at 7 days or more'),
    ],
  },
};
