import { RemovalPolicy } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { encryptionKey, letLogsUse } from '../../../engines/aws-cdk/encryption-key';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { retentionOf } from '../../../engines/aws-cdk/log-retention';
import type { AwsNetwork } from '../aws';
import { FLOW_LOG_OPTIONS, OWN_POLICY } from '../exceptions';
import type { NetworkPlan } from '../plan';

/** Logs all traffic of a VPC to a log group of its own. */
export function addFlowLogs(
  scope: Construct,
  vpc: ec2.IVpc,
  { flowLogs: { customerKey, retain } }: NetworkPlan,
  { flowLogRetentionDays }: AwsNetwork,
): void {
  const key = customerKey
    ? encryptionKey(scope, 'LogKey', { purpose: `Flow logs of ${scope.node.path}`, retain })
    : undefined;
  if (key) letLogsUse(key);
  const logGroup = new logs.LogGroup(scope, 'FlowLogGroup', {
    retention: retentionOf(flowLogRetentionDays),
    removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(key && { encryptionKey: key }),
  });
  const destination = ec2.FlowLogDestination.toCloudWatchLogs(logGroup);
  accept(vpc.addFlowLog('FlowLog', { destination }), OWN_POLICY, ...FLOW_LOG_OPTIONS);
}
