import { mergeOptions, type ResourceTransformation } from '@pulumi/pulumi';

/** Inputs that name a resource. What has none of that name loses nothing. */
const NAMES = ['name', 'namePrefix', 'alarmName', 'dashboardName', 'policyName', 'targetId'];

/** What describes a resource, where it cannot change in place, and what names it, where other resources call something else so. */
const OWN: Readonly<Partial<Record<string, readonly string[]>>> = {
  'aws:ec2/securityGroup:SecurityGroup': ['description'],
  'aws:iam/policy:Policy': ['description'],
  'aws:s3/bucket:Bucket': ['bucket', 'bucketPrefix'],
  'aws:ssm/maintenanceWindowTarget:MaintenanceWindowTarget': ['description'],
};

/**
 * Keeps the names and descriptions that imported resources have, as neither can change in place: what CloudFormation named would be
 * replaced by what Pulumi names otherwise. What is made later gets its name as ever.
 *
 * ```ts
 * clientEnvironment('client.yaml', 'production', { transformations: [keepNames] });
 * ```
 */
export const keepNames: ResourceTransformation = ({ type, props, opts }) =>
  type.startsWith('aws:')
    ? { props, opts: mergeOptions(opts, { ignoreChanges: [...NAMES, ...(OWN[type] ?? [])] }) }
    : undefined;
