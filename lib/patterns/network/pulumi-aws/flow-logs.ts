import { LogGroup } from '@pulumi/aws/cloudwatch';
import { FlowLog } from '@pulumi/aws/ec2';
import { Policy, Role, RolePolicyAttachment } from '@pulumi/aws/iam';
import { interpolate, type CustomResourceOptions, type Input } from '@pulumi/pulumi';
import { encryptionKey, LOGS } from '../../../engines/pulumi-aws/encryption-key';
import { keeping } from '../../../engines/pulumi-aws/lasting';
import type { Location } from '../../../engines/pulumi-aws/location';
import { policyDocument, trustPolicy } from '../../../engines/pulumi-aws/policy-document';
import type { AwsNetwork } from '../aws';
import { FLOW_LOG_DELIVERY } from '../aws/flow-logs';
import type { NetworkPlan } from '../plan';

/** What flow logs are made of. */
export interface FlowLogParts {
  readonly vpcId: Input<string>;
  readonly plan: NetworkPlan;
  readonly words: AwsNetwork;
  readonly location: Location;
  readonly tags: Record<string, string>;
}

/** Logs all traffic of a VPC to a log group of its own. */
export function addFlowLogs(
  name: string,
  { vpcId, plan: { flowLogs }, words, location, tags }: FlowLogParts,
  options: CustomResourceOptions,
): LogGroup {
  const logsName = `${name}-flow-logs`;
  const { customerKey, retain: keep } = flowLogs;
  const key = customerKey
    ? encryptionKey(
        `${name}-log-key`,
        { purpose: `Flow logs of ${name}`, keep, users: [LOGS], location, tags },
        options,
      )
    : undefined;
  const logGroup = new LogGroup(
    logsName,
    { retentionInDays: words.flowLogRetentionDays, tags, ...(key && { kmsKeyId: key.arn }) },
    { ...options, ...keeping(keep) },
  );
  const role = new Role(logsName, { assumeRolePolicy: trustPolicy(FLOW_LOG_DELIVERY.service), tags }, options);
  const policy = new Policy(
    logsName,
    {
      description: `Writes the flow logs of ${name}`,
      policy: policyDocument([{ actions: FLOW_LOG_DELIVERY.actions, resources: [interpolate`${logGroup.arn}:*`] }]),
      tags,
    },
    options,
  );
  const attached = new RolePolicyAttachment(logsName, { role: role.name, policyArn: policy.arn }, options);
  new FlowLog(
    logsName,
    {
      vpcId,
      trafficType: 'ALL',
      logDestinationType: 'cloud-watch-logs',
      logDestination: logGroup.arn,
      iamRoleArn: role.arn,
      tags,
    },
    { ...options, dependsOn: [attached] },
  );
  return logGroup;
}
