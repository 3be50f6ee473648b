import type { AwsWebFirewall } from './words';

/**
 * The size rule of the common rule set refuses bodies over 8 KB, and with them every upload of a file, so it only counts.
 * Source: AWS WAF Developer Guide, "Baseline rule groups" and "IP reputation rule groups".
 */
export const WEB_FIREWALL: AwsWebFirewall = {
  ruleGroups: [
    { name: 'AWSManagedRulesAmazonIpReputationList', countOnly: [] },
    { name: 'AWSManagedRulesCommonRuleSet', countOnly: ['SizeRestrictions_BODY'] },
    { name: 'AWSManagedRulesKnownBadInputsRuleSet', countOnly: [] },
  ],
  redactedHeaders: ['authorization', 'cookie'],
};

/**
 * Name of the firewall's log group; AWS WAF accepts no name that begins otherwise.
 * Source: AWS WAF Developer Guide, "Sending web ACL traffic logs to a CloudWatch Logs log group".
 */
export function firewallLogName(fleet: string, suffix: string): string {
  return `aws-waf-logs-${fleet}-${suffix}`;
}
