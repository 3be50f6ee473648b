import { isUnknown, type Resource } from '../../../lib/pricing';
import { resolveProperties } from '../../../lib/pricing/changes/resolved';

/** What both engines have of backups beside resources that are compared elsewhere: keys, buckets and their policies. */
const COMPARED = /^AWS::(Backup|IAM::Role$|Lambda|Events)/;

/** Said in each engine's own way. */
const OWN_WAY: Readonly<Record<string, readonly string[]>> = {
  'AWS::Backup::RestoreTestingSelection': ['ProtectedResourceArns'],
  'AWS::Events::Rule': ['EventPattern', 'Name', 'State', 'Targets'],
  'AWS::IAM::Role': ['RoleName', 'ManagedPolicyArns', 'AssumeRolePolicyDocument'],
};

/** Backups in the words of CloudFormation, whoever makes them: a line for each resource, without its tags. */
export function describe(resources: readonly Resource[]): readonly string[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  return resources
    .filter(({ type }) => COMPARED.test(type))
    .map((resource) => {
      const { properties } = resolveProperties(resource, (id) => byId.get(id)?.type ?? id);
      return `${resource.type} ${JSON.stringify(plain(properties, OWN_WAY[resource.type] ?? []))}`;
    })
    .toSorted();
}

/** Sorted, and without what either engine leaves out or says otherwise. */
function plain(value: unknown, without: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (typeof value !== 'object' || value === null) return value;
  if (isUnknown(value) || 'text' in value) return 'made beside it';
  const entries = Object.entries(value)
    .filter(([key]) => !/Tags$/.test(key) || key === 'ListOfTags')
    .filter(([key]) => !without.includes(key))
    .map(([key, each]) => [key, NAMES.includes(key) ? 'made beside it' : plain(each)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What names a resource that is made beside it: text where the engine knows it before. */
const NAMES = [
  'TargetBackupVault',
  'RestoreTestingPlanName',
  'BackupPlanId',
  'IncludeVaults',
  'FrameworkArns',
  'S3BucketName',
];
