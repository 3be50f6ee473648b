import type { Properties, Resource } from '../../../readers/resource';
import type { Maybe } from '../../../readers/unknown';

/** What a subnet decides for the instances that are launched into it. */
export interface LaunchSubnet {
  readonly givesAddress: Maybe<boolean>;
  /** @default - shared */
  readonly tenancy: Maybe<string> | undefined;
}

/**
 * The subnet that the first of the paths names. Of one that is not among the inputs, nothing is presumed.
 *
 * @returns `undefined` where no path names any: a default subnet, which gives out public addresses. Source: Amazon VPC User Guide,
 * "Default VPCs".
 */
export function subnetNamed(properties: Properties, ...paths: readonly string[]): LaunchSubnet | undefined {
  const path = paths.find((each) => properties.value(each) !== undefined);
  return path === undefined ? undefined : subnetFacts(properties.target(path));
}

function subnetFacts(subnet: Resource | undefined): LaunchSubnet {
  return {
    givesAddress: subnet?.flag('MapPublicIpOnLaunch') ?? false,
    tenancy: subnet?.target('VpcId')?.text('InstanceTenancy'),
  };
}
