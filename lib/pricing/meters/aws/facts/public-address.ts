import type { Range } from '../../../../range';
import type { Properties } from '../../../readers/resource';
import { isUnknown, type Maybe } from '../../../readers/unknown';
import { perHour, provided, type Charge, type Basis } from '../../charge';

interface AddressOptions {
  readonly basis?: Basis;
  readonly note?: string | undefined;
}

/** Public IPv4 addresses in use, other than those that the customer brings. Source: Amazon VPC pricing, "Public IPv4 Addresses". */
export function publicAddresses(count: Maybe<number | Range>, options: AddressOptions = {}): Charge {
  return perHour('Public IPv4 addresses', 'vpc/public-ipv4-address-in-use', count, options);
}

/** The addresses of what is reached from the internet only where a flag says so. */
export function addressesIf(isPublic: Maybe<boolean>, count: Maybe<number | Range> = 1): readonly Charge[] {
  return provided(isPublic, [publicAddresses(count)]);
}

/**
 * What the network interfaces of a launch state of a public address. One that exists already gets none, and neither does any of several.
 * Source: Amazon EC2 User Guide, "Public IPv4 addresses".
 *
 * @returns `undefined` where it is left to the subnet
 */
export function addressOfInterfaces(properties: Properties, path: string): Maybe<boolean> | undefined {
  const interfaces = properties.list(path);
  if (isUnknown(interfaces)) return interfaces;
  const stated = interfaces.map((each) => each.flag('AssociatePublicIpAddress')).find((flag) => flag !== undefined);
  const isExisting = interfaces.some((each) => each.value('NetworkInterfaceId') !== undefined);
  return stated ?? (isExisting || interfaces.length > 1 ? false : undefined);
}
