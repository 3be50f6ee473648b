import type { Resource } from '../../../readers/resource';
import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perOptionalUse, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../facts/count';

/** Services that a VPC reaches through endpoints instead, where it has them. Source: Amazon VPC User Guide, "Gateway endpoints". */
export type GatewayService = 's3' | 'dynamodb';

/** Names of the charges for what goes to them. */
export const TO_SERVICE: Readonly<Record<GatewayService, string>> = {
  s3: 'Data to and from S3',
  dynamodb: 'Data to and from DynamoDB',
};

/**
 * Billed per gateway-hour and per GB processed; its Elastic IP is billed by itself. What goes to S3 and DynamoDB is processed too, unless
 * its VPC has endpoints of them: what is assumed to be processed counts it, and what is said of it comes on top.
 * Source: Amazon VPC pricing, "NAT gateway".
 */
export const natGateway = meter({
  reads: {
    'AWS::EC2::NatGateway': (r) => ({
      zones: zones(r.text('AvailabilityMode'), countOf(r, 'AvailabilityZoneAddresses')),
      reachesS3: passesOn(r, 's3'),
      reachesDynamoDb: passesOn(r, 'dynamodb'),
    }),
  },
  usage: {
    processedGb: { unit: 'GB per month, with what goes to S3 and DynamoDB unless that is said', assume: 100 },
    s3Gb: { unit: 'GB per month to and from S3, without an endpoint', assume: 0 },
    dynamoDbGb: { unit: 'GB per month to and from DynamoDB, without an endpoint', assume: 0 },
  },
  charges: ({ zones: count, reachesS3, reachesDynamoDb }, use) => [
    perHour('NAT gateway', 'nat-gateway/gateway', count),
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

/** A regional gateway is billed in each of the zones that the template lists, else in each that it grows into. */
function zones(mode: Maybe<string> | undefined, stated: Maybe<number>): Maybe<number> {
  return lift(mode ?? 'zonal', (known) => (known === 'regional' ? lift(stated, listedZones) : 1));
}

function listedZones(count: number): Maybe<number> {
  return count > 0 ? count : new Unknown('a regional NAT gateway is billed in each zone that it grows into');
}
