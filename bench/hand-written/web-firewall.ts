import { Aws, Fn, Stack } from 'aws-cdk-lib';
import type { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { Environment } from './environments';
import { logGroup } from './keys';

/** What the firewall protects, and where its log is kept. */
export interface WebFirewallProps {
  readonly fullName: string;
  readonly environment: Environment;
  readonly key: Key;
  readonly loadBalancer: ApplicationLoadBalancer;
}

/** Managed rules before a load balancer that is open to the internet. */
export function protectFromWeb(scope: Construct, props: WebFirewallProps): void {
  const { fullName, environment, key, loadBalancer } = props;
  const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
    metricName,
    cloudWatchMetricsEnabled: true,
    sampledRequestsEnabled: true,
  });
  const managed = (name: string, priority: number, countOnly?: string): CfnWebACL.RuleProperty => ({
    name,
    priority,
    overrideAction: { none: {} },
    visibilityConfig: visible(name),
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: countOnly === undefined ? undefined : [{ name: countOnly, actionToUse: { count: {} } }],
      },
    },
  });
  const firewall = new CfnWebACL(scope, 'WebFirewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: visible(fullName),
    rules: [
      managed('AWSManagedRulesAmazonIpReputationList', 0),
      managed('AWSManagedRulesCommonRuleSet', 1, 'SizeRestrictions_BODY'),
      managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
    ],
  });
  new CfnWebACLAssociation(scope, 'WebFirewallAssociation', {
    resourceArn: loadBalancer.loadBalancerArn,
    webAclArn: firewall.attrArn,
  });
  const stackUuid = Fn.select(2, Fn.split('/', Aws.STACK_ID));
  const log = logGroup(scope, 'WebFirewallLog', environment, key, `aws-waf-logs-${fullName}-${stackUuid}`);
  const { region, account } = Stack.of(scope);
  new CfnLoggingConfiguration(scope, 'WebFirewallLogging', {
    resourceArn: firewall.attrArn,
    logDestinationConfigs: [`arn:aws:logs:${region}:${account}:log-group:${log.logGroupName}`],
    redactedFields: ['authorization', 'cookie'].map((header) => ({ singleHeader: { Name: header } })),
  });
}
