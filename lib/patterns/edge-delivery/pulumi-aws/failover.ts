import type { DistributionArgs } from '@pulumi/aws/cloudfront';
import type { LoadBalancer } from '@pulumi/aws/lb';
import type { AwsFailover } from '../aws/words';
import { ORIGIN, UNUSED_HTTP_PORT, vpcOrigin, type Origin } from './origin';
import type { EdgeParts } from './parts';

/** How a distribution calls its second origin, and the group of both. */
const STANDBY = 'standby';
export const FAILOVER = 'failover';

/** What a failover leads to, as far as it is not said in words. */
export interface FailoverParts {
  readonly origin: Origin;
  /** Load balancer of the second fleet. @default - it leads to no fleet */
  readonly loadBalancer?: LoadBalancer;
}

/** The origin, which soon counts as one that does not answer, and that which is asked then. */
export function originsOf(
  parts: EdgeParts,
  { attempts, attemptSeconds, standby }: AwsFailover,
  { origin, loadBalancer }: FailoverParts,
): readonly Origin[] {
  const first = { ...origin, connectionAttempts: attempts, connectionTimeout: attemptSeconds };
  switch (standby.kind) {
    case 'vpc':
      if (loadBalancer === undefined)
        throw new Error('an edge delivery is planned with a load balancer to fail over to, and none is given');
      return [first, vpcOrigin(parts, { id: STANDBY, resource: 'standby' }, standby, loadBalancer)];
    case 'domain':
      return [
        first,
        {
          originId: STANDBY,
          domainName: standby.domain,
          customOriginConfig: {
            originProtocolPolicy: 'https-only',
            httpPort: UNUSED_HTTP_PORT,
            httpsPort: standby.port,
            originSslProtocols: [...standby.protocols],
          },
        },
      ];
    case 'bucket':
      return [first, { ...origin, originId: STANDBY, domainName: standby.domain }];
  }
}

/** Both of them, and what makes the second one answer. */
export function originGroup({ statusCodes }: AwsFailover): NonNullable<DistributionArgs['originGroups']> {
  return [
    {
      originId: FAILOVER,
      failoverCriteria: { statusCodes: [...statusCodes] },
      members: [{ originId: ORIGIN }, { originId: STANDBY }],
    },
  ];
}
