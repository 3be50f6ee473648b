import type { JsonObject } from '../../../shape';

import { blockDevices } from './block-devices';
import { concatenated, given, withProperties, type Presenter } from './presenter';

/** A server. What the SDK writes of its first network interface stands in that interface in CloudFormation. */
export const instance: Presenter = (own, named) =>
  withProperties(named, {
    BlockDeviceMappings: blockDevices(own.inputs),
    UserData: userData(own.inputs),
    NetworkInterfaces: concatenated(firstInterface(own.inputs), named.properties['NetworkInterfaces']),
  });

function firstInterface({
  associatePublicIpAddress,
  subnetId,
  vpcSecurityGroupIds,
}: JsonObject): JsonObject | undefined {
  if (associatePublicIpAddress === undefined) return undefined;
  return given({
    AssociatePublicIpAddress: associatePublicIpAddress,
    DeviceIndex: '0',
    SubnetId: subnetId,
    GroupSet: vpcSecurityGroupIds,
  });
}

/** A launch configuration. */
export const launchConfiguration: Presenter = (own, named) =>
  withProperties(named, { BlockDeviceMappings: blockDevices(own.inputs), UserData: userData(own.inputs) });

/** In base64, which the SDK makes of what is given as text. */
function userData({ userData: text, userDataBase64: encoded }: JsonObject): unknown {
  if (encoded !== undefined) return encoded;
  return typeof text === 'string' ? Buffer.from(text).toString('base64') : text;
}
