import type { Properties, Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import type { AffectedData } from './model';

/** Names of the root device in Amazon's images and in those that are made from them. */
const ROOT_DEVICES = ['/dev/xvda', '/dev/sda1', '/dev/sda'];

/** Where a group names what its servers are launched from. */
const TEMPLATES = ['LaunchTemplate', 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification'];

/**
 * The data volumes that end when the servers of a resource do: those of its block devices that are deleted on termination, as they are
 * unless they say otherwise. The root volume, which an image fills, is not among them.
 * Source: Amazon EC2 User Guide, "Preserve data when an instance is terminated".
 */
export function volumesOf(resource: Resource): readonly AffectedData[] {
  switch (resource.type) {
    case 'AWS::EC2::Instance':
      return [
        ...dataVolumes(resource.list('BlockDeviceMappings'), 'with the server'),
        ...launchedFrom(resource, 'with the server'),
      ];
    case 'AWS::AutoScaling::AutoScalingGroup':
      return launchedFrom(resource, 'on each server');
    default:
      return [];
  }
}

/** Volumes of the launch template or configuration that a resource names. */
function launchedFrom(resource: Resource, whose: string): readonly AffectedData[] {
  const templates = TEMPLATES.flatMap(
    (path) => resource.target(`${path}.LaunchTemplateId`) ?? resource.target(`${path}.LaunchTemplateName`) ?? [],
  );
  const configuration = resource.target('LaunchConfigurationName');
  return [
    ...templates.flatMap((template) => dataVolumes(template.list('LaunchTemplateData.BlockDeviceMappings'), whose)),
    ...(configuration === undefined ? [] : dataVolumes(configuration.list('BlockDeviceMappings'), whose)),
  ];
}

function dataVolumes(devices: ReturnType<Resource['list']>, whose: string): readonly AffectedData[] {
  if (isUnknown(devices)) return [];
  return devices.filter(isDataVolume).map((device): AffectedData => {
    const [name, size] = [device.text('DeviceName'), device.number('Ebs.VolumeSize')];
    const words = [
      typeof name === 'string' ? `the volume ${name}` : 'a volume',
      ...(typeof size === 'number' ? [`of ${size} GiB`] : []),
      whose,
    ];
    return { what: words.join(' '), fate: device.flag('Ebs.DeleteOnTermination') === false ? 'kept' : 'lost' };
  });
}

function isDataVolume(device: Properties): boolean {
  const name = device.text('DeviceName');
  return device.value('Ebs') !== undefined && !(typeof name === 'string' && ROOT_DEVICES.includes(name));
}
