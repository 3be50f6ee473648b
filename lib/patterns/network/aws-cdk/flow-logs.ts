import { RemovalPolicy } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { encryptionKey, letLogsUse } from '../../../engines/aws-cdk/encryption-key';
import { retentionOf } from '../../../engines/aws-cdk/log-retention';
import type { AwsNetwork } from '../aws';
import { FLOW_LOG_DELIVERY } from '../aws/flow-logs';
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
  vpc.addFlowLog('FlowLog', { destination: toLogGroup(logGroup) });
}

/** As the CDK's own, with a managed policy in place of an inline one. The role keeps its ID: another one would replace the flow log. */
function toLogGroup(logGroup: logs.ILogGroup): ec2.FlowLogDestination {
  // In a function, as the CDK loads a module when its first value is asked for.
  class ToLogGroup extends ec2.FlowLogDestination {
    bind(scope: Construct): ec2.FlowLogDestinationConfig {
      const { service, actions } = FLOW_LOG_DELIVERY;
      const iamRole = new Role(scope, 'IAMRole', { assumedBy: new ServicePrincipal(service) });
      new ManagedPolicy(scope, 'Policy', {
        description: `Writes the flow logs of ${scope.node.path}`,
        roles: [iamRole],
        statements: [new PolicyStatement({ actions: [...actions], resources: [logGroup.logGroupArn] })],
      });
      return { logDestinationType: ec2.FlowLogDestinationType.CLOUD_WATCH_LOGS, logGroup, iamRole };
    }
  }
  return new ToLogGroup();
}
