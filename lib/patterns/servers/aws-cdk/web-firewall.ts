import { ArnFormat, Fn, Stack } from 'aws-cdk-lib';
import type { IApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { PlannedWebFirewall } from '../load-balancer';
import type { ServersPlan } from '../plan';
import { logGroup } from './logs';

/** What a web application firewall stands before, and what encrypts its logs. */
export interface WebFirewallParts {
  readonly loadBalancer: IApplicationLoadBalancer;
  /** @default - CloudWatch's own key for logs */
  readonly key?: IKey;
}

/** Puts a web application firewall before a load balancer and keeps its log. */
export function guard(
  scope: Construct,
  plan: ServersPlan,
  { ruleGroups, redactedHeaders }: PlannedWebFirewall,
  { loadBalancer, key }: WebFirewallParts,
): void {
  const firewall = new CfnWebACL(scope, 'WebFirewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: visible(plan.fullName),
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
    logDestinationConfigs: [firewallLog(scope, plan, key)],
    redactedFields: redactedHeaders.map((header) => ({ singleHeader: { Name: header } })),
  });
}

/**
 * ARN of the firewall's log group, whose name must begin with `aws-waf-logs-`. The stack's own ID is part of it, so that the
 * log group that a deleted stack leaves behind is not in the way of the next one.
 * Source: AWS WAF Developer Guide, "Sending web ACL traffic logs to a CloudWatch Logs log group".
 */
function firewallLog(scope: Construct, plan: ServersPlan, key: IKey | undefined): string {
  const stack = Stack.of(scope);
  const stackUuid = Fn.select(2, Fn.split('/', stack.stackId));
  const { logGroupName } = logGroup(scope, 'WebFirewallLog', plan, {
    name: `aws-waf-logs-${plan.fullName}-${stackUuid}`,
    ...(key && { key }),
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
