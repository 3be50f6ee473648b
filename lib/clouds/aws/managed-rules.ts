/** A group of rules that AWS keeps up to date. */
export interface ManagedRuleGroup {
  readonly name: string;
  /** Rules of it that only count. */
  readonly countOnly: readonly string[];
}

/**
 * What every web application firewall asks, in this order. The size rule of the common rule set refuses bodies over 8 KB, and with them
 * every upload of a file, so it only counts.
 * Source: AWS WAF Developer Guide, "Baseline rule groups" and "IP reputation rule groups".
 */
export const MANAGED_RULES: readonly ManagedRuleGroup[] = [
  { name: 'AWSManagedRulesAmazonIpReputationList', countOnly: [] },
  { name: 'AWSManagedRulesCommonRuleSet', countOnly: ['SizeRestrictions_BODY'] },
  { name: 'AWSManagedRulesKnownBadInputsRuleSet', countOnly: [] },
];

/** An action of AWS WAF without settings. */
export type PlainAction = Record<string, never>;

/** What a rule of a firewall asks of a group, as CloudFormation and Pulumi both spell it. */
export interface ManagedRuleStatement {
  managedRuleGroupStatement: {
    vendorName: string;
    name: string;
    ruleActionOverrides?: { name: string; actionToUse: { count: PlainAction } }[];
  };
}

export function managedRuleStatement({ name, countOnly }: ManagedRuleGroup): ManagedRuleStatement {
  return {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ...(countOnly.length > 0 && {
        ruleActionOverrides: countOnly.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      }),
    },
  };
}

/** Headers that are blanked in the logs of a firewall. */
export const REDACTED_HEADERS: readonly string[] = ['authorization', 'cookie'];

/**
 * Name of a firewall's log group; AWS WAF accepts no name that begins otherwise.
 * Source: AWS WAF Developer Guide, "Sending web ACL traffic logs to a CloudWatch Logs log group".
 */
export function firewallLogName(firewall: string, suffix: string): string {
  return `aws-waf-logs-${firewall}-${suffix}`;
}
