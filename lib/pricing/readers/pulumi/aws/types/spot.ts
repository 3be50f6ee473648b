import type { JsonObject } from '../../../shape';

import { namesIn } from '../names';
import { renamed } from '../rename';
import { blockDevices } from './block-devices';
import { given, withProperties, type Presenter } from './presenter';
import { eachOf, isKnownObject } from './shapes';

const LAUNCH = namesIn([
  '.ami=ImageId',
  '.associatePublicIpAddress=NetworkInterfaces+.AssociatePublicIpAddress',
  '.ebsBlockDevices=#',
  '.ephemeralBlockDevices=#',
  '.rootBlockDevice=#',
  '.rootBlockDevices=#',
  '.iamInstanceProfileArn=IamInstanceProfile.Arn',
  '.iamInstanceProfile=IamInstanceProfile.Name',
  '.monitoring=Monitoring.Enabled',
  '.placementGroup=Placement.GroupName',
  '.placementTenancy=Placement.Tenancy',
  '.tenancy=Placement.Tenancy',
  '.tags=#',
  '.vpcSecurityGroupIds=#',
]);

/** A fleet of spot instances. */
export const spotFleet: Presenter = (own, named) => {
  const { SpotFleetRequestConfigData: data } = named.properties;
  const LaunchSpecifications = eachOf(own.inputs['launchSpecifications'], launchOf);
  return withProperties(named, {
    SpotFleetRequestConfigData: { ...(isKnownObject(data) ? data : {}), ...given({ LaunchSpecifications }) },
  });
};

/** A request for one spot instance: to CloudFormation, a fleet of one. */
export const spotInstance: Presenter = (own, named) => {
  const { spotPrice: SpotPrice, ...inputs } = own.inputs;
  return {
    ...named,
    properties: {
      SpotFleetRequestConfigData: given({ TargetCapacity: 1, SpotPrice, LaunchSpecifications: [launchOf(inputs)] }),
    },
  };
};

function launchOf(launch: JsonObject): JsonObject {
  const { rootBlockDevices, rootBlockDevice = rootBlockDevices, ebsBlockDevices, ephemeralBlockDevices } = launch;
  const root = Array.isArray(rootBlockDevice) ? (rootBlockDevice[0] as unknown) : rootBlockDevice;
  return given({
    ...renamed(launch, LAUNCH),
    BlockDeviceMappings: blockDevices({ rootBlockDevice: root, ebsBlockDevices, ephemeralBlockDevices }),
  });
}
