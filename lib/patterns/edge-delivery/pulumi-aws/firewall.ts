import { WebAcl, WebAclLoggingConfiguration, type WebAclArgs } from '@pulumi/aws/wafv2';
import type { Input } from '@pulumi/pulumi';
import { firewallLogName } from '../../../clouds/aws/managed-rules';
import { encryptionKey, LOGS } from '../../../engines/pulumi-aws/encryption-key';
import { logGroup } from '../../../engines/pulumi-aws/log-group';
import { bodyOf } from '../aws/firewall-rule';
import type { AwsEdgeFirewall } from '../aws/words';
import type { EdgeParts } from './parts';

/**
 * A web application firewall for a distribution, and its log.
 * @param specified - ARN of the key of its log
 */
export function edgeFirewall(
  parts: EdgeParts,
  { rules, redactedHeaders, logRetentionDays: retentionDays }: AwsEdgeFirewall,
  specified: Input<string> | undefined,
): WebAcl {
  const { words, plan, tags, below } = parts;
  const name = `${parts.name}-web-firewall`;
  const firewall = new WebAcl(
    name,
    {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visible(words.name),
      rules: rules.map((rule, priority) => ({
        name: rule.name,
        priority,
        visibilityConfig: visible(rule.name),
        ...bodyOf(rule),
      })),
      tags,
    },
    below,
  );
  const key = specified ?? ownKey(parts);
  const kept = { retentionDays, retain: plan.retain, ...(key !== undefined && { key }), tags };
  // AWS WAF writes to no log group whose name begins otherwise.
  const log = logGroup(name, { ...kept, namePrefix: firewallLogName(words.name, '') }, below);
  new WebAclLoggingConfiguration(
    name,
    {
      resourceArn: firewall.arn,
      logDestinationConfigs: [log.arn],
      redactedFields: redactedHeaders.map((header) => ({ singleHeader: { name: header } })),
    },
    below,
  );
  return firewall;
}

function ownKey({ name, plan, location, tags, below }: EdgeParts): Input<string> | undefined {
  if (!plan.customerKey) return undefined;
  const purpose = `Log of the firewall of ${plan.fullName}`;
  return encryptionKey(`${name}-key`, { purpose, keep: plan.retain, users: [LOGS], location, tags }, below).arn;
}

function visible(metricName: string): WebAclArgs['visibilityConfig'] {
  return { metricName, cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
