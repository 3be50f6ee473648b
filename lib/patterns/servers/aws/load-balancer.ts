import type { Entrance } from '../entrance';

/** An application load balancer. */
export interface AwsLoadBalancer {
  /** What it speaks to the servers. */
  readonly targetProtocol: 'HTTP' | 'HTTPS';
  readonly accessLogs: AwsAccessLogs;
  /** @default - none */
  readonly webFirewall?: AwsWebFirewall;
}

/** How long access logs stay in their bucket, and when they move to a cheaper storage class of S3. */
export interface AwsAccessLogs {
  readonly retentionDays: number;
  readonly transitions: readonly { readonly afterDays: number; readonly storageClass: StorageClass }[];
}

type StorageClass = 'STANDARD_IA' | 'GLACIER_IR';

/** Managed rules of AWS WAF, in the order that they are asked. */
export interface AwsWebFirewall {
  readonly ruleGroups: readonly { readonly name: string; readonly countOnly: readonly string[] }[];
  /** Headers that are blanked in its logs. */
  readonly redactedHeaders: readonly string[];
}

export function awsLoadBalancer({ target, accessLogs, webFirewall }: Entrance): AwsLoadBalancer {
  return {
    targetProtocol: target.tls ? 'HTTPS' : 'HTTP',
    accessLogs: { retentionDays: accessLogs.keepDays, transitions: transitionsWithin(accessLogs.keepDays) },
    ...(webFirewall && { webFirewall: WEB_FIREWALL }),
  };
}

/**
 * A class pays off only when objects stay longer than its minimum billed time: 30 days for STANDARD_IA, 90 for GLACIER_IR.
 * Source: Amazon S3 pricing, "Storage & requests".
 */
const TRANSITIONS = [
  { afterDays: 30, storageClass: 'STANDARD_IA', minimumDays: 30 },
  { afterDays: 90, storageClass: 'GLACIER_IR', minimumDays: 90 },
] as const;

function transitionsWithin(retentionDays: number): AwsAccessLogs['transitions'] {
  return TRANSITIONS.filter(({ afterDays, minimumDays }) => retentionDays >= afterDays + minimumDays).map(
    ({ afterDays, storageClass }) => ({ afterDays, storageClass }),
  );
}

/**
 * The size rule of the common rule set refuses bodies over 8 KB, and with them every upload of a file, so it only counts.
 * Source: AWS WAF Developer Guide, "Baseline rule groups" and "IP reputation rule groups".
 */
const WEB_FIREWALL: AwsWebFirewall = {
  ruleGroups: [
    { name: 'AWSManagedRulesAmazonIpReputationList', countOnly: [] },
    { name: 'AWSManagedRulesCommonRuleSet', countOnly: ['SizeRestrictions_BODY'] },
    { name: 'AWSManagedRulesKnownBadInputsRuleSet', countOnly: [] },
  ],
  redactedHeaders: ['authorization', 'cookie'],
};
