import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { firewallLog } from '../../../engines/aws-cdk/firewall-log';
import type { LogGroupParts } from '../../../engines/aws-cdk/log-group';
import { bodyOf } from '../aws/firewall-rule';
import type { AwsEdgeFirewall } from '../aws/words';

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
      ...bodyOf(rule),
    })),
  });
  new CfnLoggingConfiguration(scope, 'WebFirewallLogging', {
    resourceArn: firewall.attrArn,
    logDestinationConfigs: [firewallLog(scope, name, log)],
    redactedFields: redactedHeaders.map((header) => ({ singleHeader: { Name: header } })),
  });
  return firewall;
}

function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
