import { DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import { DescribeAlarmsCommand, ListDashboardsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeFlowLogsCommand,
  DescribeInternetGatewaysCommand,
  DescribeNatGatewaysCommand,
  DescribeSnapshotsCommand,
  DescribeVolumesCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2';
import { DescribeLoadBalancersCommand, DescribeTargetGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { ListSubscriptionsCommand, ListTopicsCommand } from '@aws-sdk/client-sns';
import { given, type Account } from './account';

/** Kinds of billed things that are still in an account. */
export async function remainsIn(account: Account): Promise<readonly string[]> {
  const { autoScaling, cloudWatch, ec2, loadBalancing, logs, sns } = account;
  const found: Readonly<Record<string, readonly unknown[] | undefined>> = {
    alarms: await alarmsOf(cloudWatch),
    'Auto Scaling groups': (await autoScaling.send(new DescribeAutoScalingGroupsCommand({}))).AutoScalingGroups,
    dashboards: (await cloudWatch.send(new ListDashboardsCommand({}))).DashboardEntries,
    'flow logs': (await ec2.send(new DescribeFlowLogsCommand({}))).FlowLogs,
    'internet gateways': (await ec2.send(new DescribeInternetGatewaysCommand({}))).InternetGateways,
    'load balancers': (await loadBalancing.send(new DescribeLoadBalancersCommand({}))).LoadBalancers,
    'log groups': (await logs.send(new DescribeLogGroupsCommand({}))).logGroups,
    'NAT gateways': (await ec2.send(new DescribeNatGatewaysCommand({}))).NatGateways?.filter(stands),
    networks: (await ec2.send(new DescribeVpcsCommand({}))).Vpcs?.filter(({ IsDefault }) => !IsDefault),
    subscriptions: (await sns.send(new ListSubscriptionsCommand({}))).Subscriptions,
    'target groups': (await loadBalancing.send(new DescribeTargetGroupsCommand({}))).TargetGroups,
    topics: (await sns.send(new ListTopicsCommand({}))).Topics,
    volumes: (await ec2.send(new DescribeVolumesCommand({}))).Volumes,
    'VPC endpoints': (await ec2.send(new DescribeVpcEndpointsCommand({}))).VpcEndpoints?.filter(stands),
  };
  return Object.entries(found)
    .filter(([, things = []]) => things.length > 0)
    .map(([kind]) => kind);
}

/** Volumes, of some, that a snapshot was taken of. */
export async function snapshotsOf({ ec2 }: Account, volumes: readonly string[]): Promise<readonly string[]> {
  const { Snapshots: snapshots = [] } = await ec2.send(
    new DescribeSnapshotsCommand({ Filters: [{ Name: 'volume-id', Values: [...volumes] }] }),
  );
  return snapshots.map(({ VolumeId }) => given(VolumeId)).sort();
}

async function alarmsOf(cloudWatch: Account['cloudWatch']): Promise<readonly unknown[]> {
  const { MetricAlarms: alarms = [], CompositeAlarms: composites = [] } = await cloudWatch.send(
    new DescribeAlarmsCommand({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }),
  );
  return [...alarms, ...composites];
}

function stands({ State }: { State?: string | undefined }): boolean {
  return State !== 'deleted';
}
