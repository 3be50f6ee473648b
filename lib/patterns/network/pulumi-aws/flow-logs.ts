import type { LogGroup } from '@pulumi/aws/cloudwatch';
import { FlowLog } from '@pulumi/aws/ec2';
import { interpolate, type CustomResourceOptions, type Input } from '@pulumi/pulumi';
import { encryptionKey, LOGS } from '../../../engines/pulumi-aws/encryption-key';
import type { Location } from '../../../engines/pulumi-aws/location';
import { logGroup } from '../../../engines/pulumi-aws/log-group';
import { allow, serviceRole } from '../../../engines/pulumi-aws/service-role';
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
  const group = logGroup(
    logsName,
    { retentionDays: words.flowLogRetentionDays, retain: keep, tags, ...(key && { key: key.arn }) },
    options,
  );
  const role = serviceRole(logsName, { service: FLOW_LOG_DELIVERY.service, tags }, options);
  const allowed = allow(
    logsName,
    {
      role,
      purpose: `Writes the flow logs of ${name}`,
      statements: [{ actions: FLOW_LOG_DELIVERY.actions, resources: [interpolate`${group.arn}:*`] }],
      tags,
    },
    options,
  );
  new FlowLog(
    logsName,
    {
      vpcId,
      trafficType: 'ALL',
      logDestinationType: 'cloud-watch-logs',
      logDestination: group.arn,
      iamRoleArn: role.arn,
      tags,
    },
    { ...options, dependsOn: [allowed] },
  );
  return group;
}
