import type { LoadBalancer } from '@pulumi/aws/lb';
import { WebAcl, WebAclAssociation, WebAclLoggingConfiguration, type WebAclArgs } from '@pulumi/aws/wafv2';
import { firewallLogName, managedRuleStatement } from '../../../clouds/aws/managed-rules';
import { logGroup } from '../../../engines/pulumi-aws/log-group';
import type { AwsWebFirewall } from '../aws/words';
import { logsAreKept } from './logs';
import type { FleetParts } from './parts';

/** Puts a web application firewall on a load balancer and keeps its log. */
export function guard(
  parts: FleetParts,
  { ruleGroups, redactedHeaders }: AwsWebFirewall,
  loadBalancer: LoadBalancer,
): void {
  const { words, tags, below } = parts;
  const fleet = words.names.webFirewall;
  const name = `${parts.name}-web-firewall`;
  const firewall = new WebAcl(
    name,
    {
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
      tags: tags(),
    },
    below,
  );
  new WebAclAssociation(name, { resourceArn: loadBalancer.arn, webAclArn: firewall.arn }, below);
  // AWS WAF writes to no log group whose name begins otherwise.
  const log = logGroup(name, { ...logsAreKept(parts), namePrefix: firewallLogName(fleet, '') }, below);
  new WebAclLoggingConfiguration(
    name,
    {
      resourceArn: firewall.arn,
      logDestinationConfigs: [log.arn],
      redactedFields: redactedHeaders.map((header) => ({ singleHeader: { name: header } })),
    },
    below,
  );
}

function visible(metricName: string): WebAclArgs['visibilityConfig'] {
  return { metricName, cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
