import { isList, isObject, type JsonObject } from '../../../shape';
import { isUnknown } from '../../../unknown';

import { namesIn } from '../names';
import { renamed } from '../rename';
import { concatenated, given } from './presenter';

const EBS = namesIn(['.deviceName=#', '.noDevice=#', '.tags=#', '.tagsAll=#', '.volumeId=#']);

/** The device that an image has its root volume under. Source: Amazon EC2 User Guide, "Device names for volumes on EC2 instances". */
const ROOT = '/dev/xvda';

/** Volumes as CloudFormation maps them: the SDK names the root volume apart from the others. */
export function blockDevices({ rootBlockDevice, ebsBlockDevices, ephemeralBlockDevices }: JsonObject): unknown {
  return concatenated(
    ebsOf(rootBlockDevice, ROOT),
    each(ebsBlockDevices, (device) => ebsOf(device)),
    each(ephemeralBlockDevices, (device) => (isPlain(device) ? renamed(device) : device)),
  );
}

function ebsOf(device: unknown, name?: string): unknown {
  if (!isPlain(device)) return device;
  const Ebs = renamed(device, EBS);
  return given({ DeviceName: device['deviceName'] ?? name, Ebs });
}

function each(devices: unknown, present: (device: unknown) => unknown): unknown {
  return isList(devices) ? devices.map(present) : devices;
}

function isPlain(value: unknown): value is JsonObject {
  return isObject(value) && !isUnknown(value);
}
