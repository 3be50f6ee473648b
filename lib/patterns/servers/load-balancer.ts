import { Address4 } from 'ip-address';
import type { Problem } from '../../problem';
import type { Profile } from '../../profile/profile';
import type { Tier } from '../network/props';
import type { LoadBalancerProps, ServersProps } from './props';

/** An application load balancer, decided. */
export interface PlannedLoadBalancer {
  readonly certificateArn: string;
  readonly public: boolean;
  /** Subnet tier that it stands in. */
  readonly tier: Tier;
  /** IPv4 blocks that may connect, or the network's own. */
  readonly allowFrom: 'network' | readonly string[];
  readonly target: { readonly port: number; readonly protocol: 'HTTP' | 'HTTPS' };
  readonly healthCheckPath: string;
  readonly deletionProtection: boolean;
  readonly accessLogs: PlannedAccessLogs;
  /** @default - none stands before it */
  readonly webFirewall?: PlannedWebFirewall;
}

/** How long access logs are kept, and when they move to a cheaper storage class. */
export interface PlannedAccessLogs {
  readonly retentionDays: number;
  readonly moves: readonly { readonly afterDays: number; readonly to: 'infrequent-access' | 'archive' }[];
}

/** Managed rules of a web application firewall, in the order that they are asked. */
export interface PlannedWebFirewall {
  readonly ruleGroups: readonly { readonly name: string; readonly countOnly: readonly string[] }[];
  /** Headers that are blanked in its logs. */
  readonly redactedHeaders: readonly string[];
}

export function planLoadBalancer(
  { loadBalancer, tier = 'private' }: ServersProps,
  profile: Profile,
): PlannedLoadBalancer | undefined {
  if (loadBalancer === undefined) return undefined;
  const isPublic = loadBalancer.public ?? false;
  return {
    certificateArn: loadBalancer.certificateArn,
    public: isPublic,
    tier: isPublic ? 'public' : tier,
    allowFrom: loadBalancer.allowFrom ?? (isPublic ? [ANYONE] : 'network'),
    target: { port: loadBalancer.targetPort ?? 443, protocol: (loadBalancer.targetTls ?? true) ? 'HTTPS' : 'HTTP' },
    healthCheckPath: loadBalancer.healthCheckPath ?? '/',
    deletionProtection: profile.deletionProtection,
    accessLogs: planAccessLogs(profile.logRetentionDays),
    ...((loadBalancer.webFirewall ?? (isPublic && profile.webFirewall)) && { webFirewall: WEB_FIREWALL }),
  };
}

/** What is wrong with the load balancer. */
export function loadBalancerProblems(props: LoadBalancerProps | undefined): readonly Problem[] {
  if (props === undefined) return [];
  const { allowFrom, targetPort = 443, healthCheckPath = '/' } = props;
  const problems: Problem[] = [];
  if (allowFrom?.length === 0) {
    problems.push({ path: ['loadBalancer', 'allowFrom'], found: 'no block', expected: 'at least one, or none named' });
  }
  for (const [at, block] of (allowFrom ?? []).entries()) {
    if (block.includes('/') && Address4.isValid(block)) continue;
    problems.push({
      path: ['loadBalancer', 'allowFrom', at],
      found: `"${block}"`,
      expected: 'an IPv4 block such as "203.0.113.0/24"',
    });
  }
  if (!Number.isInteger(targetPort) || targetPort < 1 || targetPort > 65535) {
    const expected = 'a whole number from 1 to 65535';
    problems.push({ path: ['loadBalancer', 'targetPort'], found: String(targetPort), expected });
  }
  if (!healthCheckPath.startsWith('/')) {
    const expected = 'a path that starts with "/"';
    problems.push({ path: ['loadBalancer', 'healthCheckPath'], found: `"${healthCheckPath}"`, expected });
  }
  return problems;
}

export const ANYONE = '0.0.0.0/0';

/**
 * A class pays off only when objects stay longer than its least billed time: 30 days for infrequent access, 90 for the archive.
 * Source: Amazon S3 pricing, "Storage & requests".
 */
function planAccessLogs(retentionDays: number): PlannedAccessLogs {
  const moves = [
    { afterDays: 30, to: 'infrequent-access', leastDays: 30 },
    { afterDays: 90, to: 'archive', leastDays: 90 },
  ] as const;
  return {
    retentionDays,
    moves: moves
      .filter(({ afterDays, leastDays }) => retentionDays >= afterDays + leastDays)
      .map(({ afterDays, to }) => ({ afterDays, to })),
  };
}

/**
 * The size rule of the common rule set refuses bodies over 8 KB, and with them every upload of a file, so it only counts.
 * Source: AWS WAF Developer Guide, "Baseline rule groups" and "IP reputation rule groups".
 */
const WEB_FIREWALL: PlannedWebFirewall = {
  ruleGroups: [
    { name: 'AWSManagedRulesAmazonIpReputationList', countOnly: [] },
    { name: 'AWSManagedRulesCommonRuleSet', countOnly: ['SizeRestrictions_BODY'] },
    { name: 'AWSManagedRulesKnownBadInputsRuleSet', countOnly: [] },
  ],
  redactedHeaders: ['authorization', 'cookie'],
};
