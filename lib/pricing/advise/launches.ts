import { operatingSystemOf, type OperatingSystem } from '../meters/aws/facts/operating-system';
import type { Resource } from '../readers/resource';
import { successorOf, type Successors } from './families';
import type { Inventory } from './inventory';
import { retyped } from './retype';
import type { Proposal } from './rule';

/** A place in a template that states what servers are launched as. */
export interface Launches {
  readonly resource: Resource;
  /** What the paths of its properties begin with. */
  readonly prefix: '' | 'LaunchTemplateData.';
  /** The resources that pay for the servers. */
  readonly billed: readonly Resource[];
}

const GROUP = 'AWS::AutoScaling::AutoScalingGroup';
const MIXED = 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification';

/** Properties that name a launch template, of resources that pay for what it launches. */
const TEMPLATE_USERS: readonly (readonly [type: string, path: string])[] = [
  ['AWS::EC2::Instance', 'LaunchTemplate.LaunchTemplateId'],
  [GROUP, 'LaunchTemplate.LaunchTemplateId'],
  [GROUP, 'LaunchTemplate.LaunchTemplateName'],
  [GROUP, `${MIXED}.LaunchTemplateId`],
  [GROUP, `${MIXED}.LaunchTemplateName`],
];

/** Every place that states what servers are launched as. */
export function launchesIn(inventory: Inventory): readonly Launches[] {
  const instances = inventory.ofType('AWS::EC2::Instance');
  const templates = inventory.ofType('AWS::EC2::LaunchTemplate');
  const configurations = inventory.ofType('AWS::AutoScaling::LaunchConfiguration');
  return [
    ...instances.map((resource): Launches => ({ resource, prefix: '', billed: [resource] })),
    ...templates.map((resource): Launches => {
      const billed = TEMPLATE_USERS.flatMap(([type, path]) => resource.referrers(type, path));
      return { resource, prefix: 'LaunchTemplateData.', billed };
    }),
    ...configurations.map((resource): Launches => {
      return { resource, prefix: '', billed: resource.referrers(GROUP, 'LaunchConfigurationName') };
    }),
  ];
}

/** A proposal to launch servers of the family that follows theirs, where one does. */
export function retypedServers({ resource, prefix, billed }: Launches, successors: Successors): readonly Proposal[] {
  return retyped(resource, `${prefix}InstanceType`, (type) => successorOf(type, successors), billed);
}

/** The operating system that the image names; `undefined` where it would have to be assumed. */
export function systemOf({ resource, prefix }: Launches): OperatingSystem['name'] | undefined {
  const template = resource.target('LaunchTemplate.LaunchTemplateId');
  const image = resource.text(`${prefix}ImageId`) ?? template?.text('LaunchTemplateData.ImageId');
  const userData = resource.text(`${prefix}UserData`) ?? template?.text('LaunchTemplateData.UserData');
  const { name, note } = operatingSystemOf(image, userData);
  return note === undefined ? name : undefined;
}
