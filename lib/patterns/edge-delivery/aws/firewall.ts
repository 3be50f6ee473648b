import { retentionFor } from '../../../clouds/aws/log-retention';
import { MANAGED_RULES, REDACTED_HEADERS } from '../../../clouds/aws/managed-rules';
import type { EdgeDeliveryPlan, PlannedFirewall } from '../edge-delivery-plan';
import type { AwsEdgeFirewall, AwsFirewallRule } from './words';

/** What costs least to ask is asked first: countries, then how often, then what. */
export function awsFirewall(firewall: PlannedFirewall, { logs }: Pick<EdgeDeliveryPlan, 'logs'>): AwsEdgeFirewall {
  return {
    rules: rulesOf(firewall),
    redactedHeaders: REDACTED_HEADERS,
    logRetentionDays: retentionFor(logs.keepDays),
  };
}

function rulesOf({ countries, rateLimit, countsOnly: counts }: PlannedFirewall): readonly AwsFirewallRule[] {
  return [
    ...(countries
      ? [
          {
            name: 'Countries',
            counts,
            countries: { codes: countries.codes, refuses: countries.letIn === 'only' ? 'others' : 'these' },
          } as const,
        ]
      : []),
    { name: 'RateLimit', counts, rate: { limit: rateLimit, seconds: 300 } },
    ...MANAGED_RULES.map((managed) => ({ name: managed.name, counts, managed })),
  ];
}
