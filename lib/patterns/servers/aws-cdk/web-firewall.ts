import { ArnFormat, Fn, Stack } from 'aws-cdk-lib';
import type { IApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { logGroup, type LogGroupParts } from '../../../engines/aws-cdk/log-group';
import { firewallLogName } from '../aws/web-firewall';
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
    rules: ruleGroups.map(({ name, countOnly }, priority) => ({
      name,
      priority,
      overrideAction: { none: {} },
      visibilityConfig: visible(name),
      statement: {
        managedRuleGroupStatement: {
          vendorName: 'AWS',
          name,
          ...(countOnly.length > 0 && {
            ruleActionOverrides: countOnly.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
          }),
        },
      },
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

/**
 * ARN of the firewall's log group. The stack's own ID is part of its name, so that the log group that a deleted stack leaves
 * behind is not in the way of the next one.
 */
function firewallLog(scope: Construct, fleet: string, log: WebFirewallParts['log']): string {
  const stack = Stack.of(scope);
  const stackUuid = Fn.select(2, Fn.split('/', stack.stackId));
  const { logGroupName } = logGroup(scope, 'WebFirewallLog', {
    ...log,
    name: firewallLogName(fleet, stackUuid),
  });
  return stack.formatArn({
    service: 'logs',
    resource: 'log-group',
    resourceName: logGroupName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}

function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
