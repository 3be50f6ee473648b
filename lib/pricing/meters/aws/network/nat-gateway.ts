import type { Range } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perHour, perOptionalUse, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';
import { HALFWAY, onTheWay } from '../../../../forecast/scaling';
import { publicAddresses } from '../facts/public-address';
import { zonesOf } from '../facts/zones';

/** Services that a VPC reaches through endpoints instead, where it has them. Source: Amazon VPC User Guide, "Gateway endpoints". */
export type GatewayService = 's3' | 'dynamodb';

/** Names of the charges for what goes to them. */
export const TO_SERVICE: Readonly<Record<GatewayService, string>> = {
  s3: 'Data to and from S3',
  dynamodb: 'Data to and from DynamoDB',
};

/** What a gateway is billed by, beside its data. */
interface Gateway {
  readonly zones: Maybe<number | Range>;
  /** In automatic mode it takes an address in each of its zones, and in which it is, no template tells. */
  readonly isAutomatic: boolean;
}

const AUTOMATIC_NOTE = 'in each zone of its VPC that something runs in, from one to all';

/**
 * Billed per gateway-hour and per GB processed, a regional one in each of its zones; Elastic IPs are billed by themselves. What goes to
 * S3 and DynamoDB is processed too, unless its VPC has endpoints of them: what is assumed to be processed counts it, and what is said of
 * it comes on top. Source: Amazon VPC pricing, "NAT gateway".
 */
export const natGateway = meter({
  reads: {
    'AWS::EC2::NatGateway': (r) => ({
      ...gatewayOf(r),
      reachesS3: passesOn(r, 's3'),
      reachesDynamoDb: passesOn(r, 'dynamodb'),
    }),
  },
  usage: {
    processedGb: { unit: 'GB per month, including S3 and DynamoDB unless given separately', assume: 100 },
    s3Gb: { unit: 'GB per month to and from S3, without an endpoint', assume: 0 },
    dynamoDbGb: { unit: 'GB per month to and from DynamoDB, without an endpoint', assume: 0 },
  },
  charges: ({ reachesS3, reachesDynamoDb, ...gateway }, use) => [
    ...gatewayCharges(gateway),
    perUse('Data processed', 'nat-gateway/data-processed', use.processedGb),
    ...(reachesS3 ? perOptionalUse(TO_SERVICE.s3, 'nat-gateway/data-processed', use.s3Gb) : []),
    ...(reachesDynamoDb ? perOptionalUse(TO_SERVICE.dynamodb, 'nat-gateway/data-processed', use.dynamoDbGb) : []),
  ],
});

/** The VPC of a gateway, if it is among the inputs. */
export function vpcOfGateway(gateway: Resource): Resource | undefined {
  return gateway.target('VpcId') ?? gateway.target('SubnetId')?.target('VpcId');
}

/** Whether traffic to a service goes through the gateway: a VPC that is elsewhere may have endpoints. */
export function passesOn(gateway: Resource, service: GatewayService): boolean {
  const isPublic = gateway.text('ConnectivityType') !== 'private';
  const vpc = vpcOfGateway(gateway);
  if (vpc === undefined || !isPublic) return false;
  const endpoints = vpc.referrers('AWS::EC2::VPCEndpoint', 'VpcId').map((endpoint) => endpoint.text('ServiceName'));
  return endpoints.every((name) => typeof name === 'string' && !name.endsWith(`.${service}`));
}

function gatewayCharges({ zones, isAutomatic }: Gateway): readonly Charge[] {
  if (!isAutomatic) return [perHour('NAT gateway', 'nat-gateway/gateway', zones)];
  const options = { basis: 'default', note: AUTOMATIC_NOTE } as const;
  return [perHour('NAT gateway', 'nat-gateway/gateway', zones, options), publicAddresses(zones, options)];
}

/**
 * A regional gateway is in the zones that it lists, else in those that its VPC is used in. Source: Amazon VPC User Guide, "Regional NAT
 * gateways".
 */
function gatewayOf(r: Resource): Gateway {
  const mode = r.text('AvailabilityMode') ?? 'zonal';
  if (mode !== 'regional') return { zones: lift(mode, () => 1), isAutomatic: false };
  const listed = countOf(r, 'AvailabilityZoneAddresses');
  return listed === 0 ? { zones: usedZones(r), isAutomatic: true } : { zones: listed, isAutomatic: false };
}

function usedZones(r: Resource): Range {
  const subnets = r.target('VpcId')?.referrers('AWS::EC2::Subnet', 'VpcId').length ?? 0;
  const maximum = subnets === 0 ? zonesOf(r.region) : Math.min(subnets, zonesOf(r.region));
  return onTheWay({ min: 1, max: maximum }, HALFWAY);
}
