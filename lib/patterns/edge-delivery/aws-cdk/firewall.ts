import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { firewallLog } from '../../../engines/aws-cdk/firewall-log';
import type { LogGroupParts } from '../../../engines/aws-cdk/log-group';
import type { AwsEdgeFirewall, AwsFirewallRule } from '../aws/words';

/** What the metrics of a firewall go by, and how its log is kept. */
export interface FirewallParts {
  readonly name: string;
  readonly log: Omit<LogGroupParts, 'name'>;
}

/** A web application firewall for a distribution, and its log. */
export function edgeFirewall(
  scope: Construct,
  { rules, redactedHeaders }: AwsEdgeFirewall,
  { name, log }: FirewallParts,
): CfnWebACL {
  const firewall = new CfnWebACL(scope, 'WebFirewall', {
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: visible(name),
    rules: rules.map((rule, priority) => ({
      name: rule.name,
      priority,
      visibilityConfig: visible(rule.name),
      ...whatItDoes(rule),
    })),
  });
  new CfnLoggingConfiguration(scope, 'WebFirewallLogging', {
    resourceArn: firewall.attrArn,
    logDestinationConfigs: [firewallLog(scope, name, log)],
    redactedFields: redactedHeaders.map((header) => ({ singleHeader: { Name: header } })),
  });
  return firewall;
}

function whatItDoes(rule: AwsFirewallRule): Pick<CfnWebACL.RuleProperty, 'statement' | 'action' | 'overrideAction'> {
  if ('managed' in rule) {
    const { name, countOnly } = rule.managed;
    return {
      overrideAction: rule.counts ? { count: {} } : { none: {} },
      statement: {
        managedRuleGroupStatement: {
          vendorName: 'AWS',
          name,
          ...(countOnly.length > 0 && {
            ruleActionOverrides: countOnly.map((one) => ({ name: one, actionToUse: { count: {} } })),
          }),
        },
      },
    };
  }
  const action = rule.counts ? { count: {} } : { block: {} };
  if ('rate' in rule) {
    const { limit, seconds } = rule.rate;
    return {
      action,
      statement: { rateBasedStatement: { limit, aggregateKeyType: 'IP', evaluationWindowSec: seconds } },
    };
  }
  const { codes, refuses } = rule.countries;
  const from = { geoMatchStatement: { countryCodes: [...codes] } };
  return { action, statement: refuses === 'these' ? from : { notStatement: { statement: from } } };
}

function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
