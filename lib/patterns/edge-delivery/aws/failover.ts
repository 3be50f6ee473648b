import { partitionOf } from '../../../clouds/aws/partitions';
import { REGIONS } from '../../../clouds/aws/regions';
import { nearest } from '../../../located/nearest';
import { oneOf } from '../../../located/words';
import type { Problem } from '../../../problem';
import type { EdgeDeliveryPlan, PlannedFailover } from '../edge-delivery-plan';
import { nameOfStandby } from './names';
import { vpcOrigin } from './vpc-origin';
import type { AwsFailover, AwsStandby } from './words';

/** Source: Amazon CloudFront Developer Guide, "Optimize high availability with CloudFront origin failover". */
const STATUS_CODES: readonly number[] = [403, 404, 416, 429, 500, 502, 503, 504];

/**
 * Ten seconds, in place of three attempts of ten each, until an origin counts as one that does not answer.
 * Source: Amazon CloudFront Developer Guide, "Control origin timeouts and attempts".
 */
const ATTEMPTS = 2;
const ATTEMPT_SECONDS = 5;

export function awsFailover(plan: EdgeDeliveryPlan, failover: PlannedFailover): AwsFailover {
  return {
    statusCodes: failover.on,
    attempts: ATTEMPTS,
    attemptSeconds: ATTEMPT_SECONDS,
    standby: standbyOf(plan, failover),
  };
}

function standbyOf(plan: EdgeDeliveryPlan, { to }: PlannedFailover): AwsStandby {
  switch (to.kind) {
    case 'servers':
      return vpcOrigin(nameOfStandby(plan), to.fleet);
    case 'domain':
      return { kind: 'domain', domain: to.domain, port: 443, protocols: ['TLSv1.2'] };
    case 'copy':
      return { kind: 'bucket', domain: bucketDomain(to.bucket, to.region) };
  }
}

function bucketDomain(bucket: string, region: string): string {
  return `${bucket}.s3.${region}.${partitionOf(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'}`;
}

/** Status codes on which the edge does not fail over, and regions that there are none of. */
export function awsFailoverProblems({ failover }: EdgeDeliveryPlan): readonly Problem[] {
  if (failover === undefined) return [];
  const { on, to } = failover;
  const others = on.filter((code) => !STATUS_CODES.includes(code));
  return [
    ...others.map((code) => ({
      path: ['failover', 'on'],
      found: String(code),
      expected: oneOf(STATUS_CODES.map(String)),
    })),
    ...(to.kind === 'copy' ? regionProblems(to.region) : []),
  ];
}

function regionProblems(region: string): readonly Problem[] {
  const names = REGIONS.map(({ name }) => name);
  if (names.includes(region)) return [];
  const suggestion = nearest(region, names);
  return [
    {
      path: ['failover', 'to', 'region'],
      found: `"${region}"`,
      expected: 'a region of AWS',
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}
