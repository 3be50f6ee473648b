import { RouteTable, RouteTableAssociation, Subnet, type SubnetArgs } from '@pulumi/aws/ec2';
import { getAvailabilityZonesOutput } from '@pulumi/aws/getAvailabilityZones';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import { leaving } from '../../../engines/pulumi-aws/lasting';
import type { AwsNetwork } from '../aws';
import type { NetworkPlan, PlannedSubnet } from '../plan';

/** A subnet and its route table. */
export interface LaidSubnet {
  readonly name: string;
  readonly planned: PlannedSubnet;
  readonly subnet: Subnet;
  readonly routeTable: RouteTable;
}

/** What subnets are laid out in. */
export interface SubnetParts {
  readonly vpcId: Input<string>;
  readonly plan: NetworkPlan;
  readonly words: AwsNetwork;
  /** Tags of a subnet and its route table, by their name. */
  readonly tags: (name: string) => Record<string, string>;
}

/** On subnets that are draining: it shows in consoles. */
const DRAINING_TAG = { draining: 'true' };

/** The subnets of a plan, each with a route table of its own, so that one zone can leave without the others. */
export function laySubnets(name: string, parts: SubnetParts, options: CustomResourceOptions): readonly LaidSubnet[] {
  const { vpcId, plan, words, tags } = parts;
  return plan.subnets.map((planned) => {
    const { tier, zone, cidr, draining } = planned;
    const subnetName = `${name}-${tier}-${zone + 1}`;
    const subnet = new Subnet(
      subnetName,
      {
        vpcId,
        cidrBlock: cidr,
        ...zoneOf(zone, words, options),
        mapPublicIpOnLaunch: false,
        tags: { ...tags(subnetName), ...(draining && DRAINING_TAG) },
      },
      { ...options, ...leaving(plan.retain && !draining) },
    );
    const routeTable = new RouteTable(`${subnetName}-routes`, { vpcId, tags: tags(subnetName) }, options);
    new RouteTableAssociation(subnetName, { subnetId: subnet.id, routeTableId: routeTable.id }, options);
    return { name: subnetName, planned, subnet, routeTable };
  });
}

/** Where a subnet stands: by the name or the ID of its zone, else in the zone that the region lists at its place at deployment. */
function zoneOf(
  zone: number,
  { zoneNames, zoneIds }: AwsNetwork,
  { parent }: CustomResourceOptions,
): Pick<SubnetArgs, 'availabilityZone' | 'availabilityZoneId'> {
  const [name, id] = [zoneNames?.[zone], zoneIds?.[zone]];
  if (name !== undefined) return { availabilityZone: name };
  if (id !== undefined) return { availabilityZoneId: id };
  const { names } = getAvailabilityZonesOutput({ state: 'available' }, { ...(parent && { parent }) });
  return { availabilityZone: names.apply((all) => all[zone] ?? '') };
}
