import type { CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { CfnRecordSet, type IHostedZone } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';
import { RECORD_TYPES, ZONE_OF_DISTRIBUTIONS } from '../aws/records';

/** Points domains to a distribution. */
export function pointTo(
  scope: Construct,
  domains: readonly string[],
  { hostedZoneId }: IHostedZone,
  distribution: CfnDistribution,
): void {
  for (const domain of domains) {
    for (const type of RECORD_TYPES) {
      new CfnRecordSet(scope, `Record-${domain}-${type}`, {
        hostedZoneId,
        name: domain,
        type,
        aliasTarget: { dnsName: distribution.attrDomainName, hostedZoneId: ZONE_OF_DISTRIBUTIONS },
      });
    }
  }
}
