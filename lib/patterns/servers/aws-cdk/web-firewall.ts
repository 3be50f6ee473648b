import type { IApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { managedRuleStatement } from '../../../clouds/aws/managed-rules';
import { firewallLog } from '../../../engines/aws-cdk/firewall-log';
import type { LogGroupParts } from '../../../engines/aws-cdk/log-group';
import type { AwsWebFirewall } from '../aws/words';

/** What a web application firewall guards, and how its log is kept. */
export interface WebFirewallParts {
  /** Name that its metrics and its log go by. */
  readonly name: string;
  readonly loadBalancer: IApplicationLoadBalancer;
  readonly log: Omit<LogGroupParts, 'name'>;
}

/** Puts a web application firewall on a load balancer and keeps its log. */
export function guard(
  scope: Construct,
  { ruleGroups, redactedHeaders }: AwsWebFirewall,
  { name: fleet, loadBalancer, log }: WebFirewallParts,
): void {
  const firewall = new CfnWebACL(scope, 'WebFirewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: visible(fleet),
    rules: ruleGroups.map((group, priority) => ({
      name: group.name,
      priority,
      overrideAction: { none: {} },
      visibilityConfig: visible(group.name),
      statement: managedRuleStatement(group),
    })),
  });
  new CfnWebACLAssociation(scope, 'WebFirewallAssociation', {
    resourceArn: loadBalancer.loadBalancerArn,
    webAclArn: firewall.attrArn,
  });
  new CfnLoggingConfiguration(scope, 'WebFirewallLogging', {
    resourceArn: firewall.attrArn,
    logDestinationConfigs: [firewallLog(scope, fleet, log)],
    redactedFields: redactedHeaders.map((header) => ({ singleHeader: { Name: header } })),
  });
}

function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
