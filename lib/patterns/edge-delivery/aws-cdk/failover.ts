import type { CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import type { IBalanced } from '../../servers/aws-cdk';
import type { AwsFailover } from '../aws/words';
import { ORIGIN, vpcOrigin } from './origin';

/** How a distribution calls its second origin, and the group of both. */
const STANDBY = 'standby';
export const FAILOVER = 'failover';

/** What a failover leads to, as far as it is not said in words. */
export interface FailoverParts {
  readonly origin: CfnDistribution.OriginProperty;
  /** Load balancer of the second fleet. @default - it leads to no fleet */
  readonly loadBalancer?: NonNullable<IBalanced['loadBalancer']>;
}

/** The origin, which soon counts as one that does not answer, and that which is asked then. */
export function originsOf(
  scope: Construct,
  { attempts, attemptSeconds, standby }: AwsFailover,
  { origin, loadBalancer }: FailoverParts,
): readonly CfnDistribution.OriginProperty[] {
  const first = { ...origin, connectionAttempts: attempts, connectionTimeout: attemptSeconds };
  switch (standby.kind) {
    case 'vpc':
      if (loadBalancer === undefined) throw new Error(`${scope.node.path} has no load balancer to fail over to`);
      return [
        first,
        vpcOrigin(scope, { id: STANDBY, resource: 'StandbyOrigin' }, standby, {
          arn: loadBalancer.loadBalancerArn,
          loadBalancer,
        }),
      ];
    case 'domain':
      return [
        first,
        {
          id: STANDBY,
          domainName: standby.domain,
          customOriginConfig: {
            originProtocolPolicy: 'https-only',
            httpsPort: standby.port,
            originSslProtocols: [...standby.protocols],
          },
        },
      ];
    case 'bucket':
      return [first, { ...origin, id: STANDBY, domainName: standby.domain }];
  }
}

/** Both of them, and what makes the second one answer. */
export function originGroup({ statusCodes }: AwsFailover): CfnDistribution.OriginGroupsProperty {
  return {
    quantity: 1,
    items: [
      {
        id: FAILOVER,
        failoverCriteria: { statusCodes: { quantity: statusCodes.length, items: [...statusCodes] } },
        members: { quantity: 2, items: [{ originId: ORIGIN }, { originId: STANDBY }] },
      },
    ],
  };
}
