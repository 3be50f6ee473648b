import type { Distribution } from '@pulumi/aws/cloudfront';
import { Record } from '@pulumi/aws/route53';
import type { Input } from '@pulumi/pulumi';
import { RECORD_TYPES, ZONE_OF_DISTRIBUTIONS } from '../aws/records';
import type { EdgeParts } from './parts';

/** Points domains to a distribution. */
export function pointTo({ name, plan, below }: EdgeParts, zoneId: Input<string>, { domainName }: Distribution): void {
  for (const domain of plan.domains) {
    for (const type of RECORD_TYPES) {
      new Record(
        `${name}-${domain}-${type}`,
        {
          zoneId,
          name: domain,
          type,
          aliases: [{ name: domainName, zoneId: ZONE_OF_DISTRIBUTIONS, evaluateTargetHealth: false }],
        },
        below,
      );
    }
  }
}
