import { isObject, ownObject, own } from '../readers/shape';
import type { Resource } from '../readers/resource';

const GROUP = 'AWS::AutoScaling::AutoScalingGroup';
const TEMPLATE = 'AWS::EC2::LaunchTemplate';

/**
 * What servers of a group are launched from. A change of any has the group's update policy replace them.
 * Source: CloudFormation template reference, "UpdatePolicy attribute".
 */
const LAUNCHED_FROM = [
  'LaunchTemplate',
  'LaunchConfigurationName',
  'MixedInstancesPolicy',
  'VPCZoneIdentifier',
  'PlacementGroup',
];

/** What makes a new version of a launch template. */
const VERSIONED = ['LaunchTemplateData', 'VersionDescription'];

/** How a group replaces its servers: `none` leaves those that run as they are. */
export type Rollout = 'servers' | 'group' | 'none';

/** Whether a change of a property has the servers of a group replaced, if its policy says so. */
export function isLaunchProperty({ type }: Resource, path: string): boolean {
  return type === GROUP && LAUNCHED_FROM.includes(firstStep(path));
}

/** What the update policy of a group replaces. A policy that is known only at deployment replaces its servers. */
export function rolloutOf(group: Resource): Rollout {
  const policy = group.definition.attribute('UpdatePolicy');
  if (!isObject(policy)) return policy === undefined ? 'none' : 'servers';
  const replacing = own(ownObject(policy, 'AutoScalingReplacingUpdate'), 'WillReplace');
  if (String(replacing) === 'true') return 'group';
  return own(policy, 'AutoScalingRollingUpdate') === undefined ? 'none' : 'servers';
}

/** Whether a change of a property makes another latest version of a launch template. */
export function makesVersion({ type }: Resource, path: string): boolean {
  return type === TEMPLATE && VERSIONED.includes(firstStep(path));
}

/** The attribute that is another one then. */
export const LATEST_VERSION = 'LatestVersionNumber';

function firstStep(path: string): string {
  return path.split('.')[0] ?? path;
}
