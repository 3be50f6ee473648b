import type { JsonObject } from '../../../shape';

import { blockDevices } from './block-devices';
import { withProperties, type Presenter } from './presenter';

/** A server. What the SDK writes of its first network interface stands in that interface in CloudFormation. */
export const instance: Presenter = (own, named) => {
  const { associatePublicIpAddress: AssociatePublicIpAddress, subnetId, vpcSecurityGroupIds } = own.inputs;
  const [first] =
    AssociatePublicIpAddress === undefined
      ? []
      : [{ AssociatePublicIpAddress, DeviceIndex: '0', SubnetId: subnetId, GroupSet: vpcSecurityGroupIds }];
  return withProperties(named, {
    BlockDeviceMappings: blockDevices(own.inputs),
    UserData: userData(own.inputs),
    NetworkInterfaces: first === undefined ? undefined : [first],
  });
};

/** A launch configuration. */
export const launchConfiguration: Presenter = (own, named) =>
  withProperties(named, { BlockDeviceMappings: blockDevices(own.inputs), UserData: userData(own.inputs) });

/** In base64, which the SDK makes of what is given as text. */
function userData({ userData: text, userDataBase64: encoded }: JsonObject): unknown {
  if (encoded !== undefined) return encoded;
  return typeof text === 'string' ? Buffer.from(text).toString('base64') : text;
}
