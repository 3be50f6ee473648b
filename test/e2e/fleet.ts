import {
  DescribeAutoScalingGroupsCommand,
  DescribeScheduledActionsCommand,
  type AutoScalingGroup,
} from '@aws-sdk/client-auto-scaling';
import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeLaunchTemplateVersionsCommand, DescribeSubnetsCommand } from '@aws-sdk/client-ec2';
import { GetKeyRotationStatusCommand } from '@aws-sdk/client-kms';
import type { NetworkPlan } from '../../lib/patterns/network/plan';
import { awsServers } from '../../lib/patterns/servers/aws';
import type { Planned } from '../../lib/patterns';
import type { PlannedSlot, ServersPlan } from '../../lib/patterns/servers/plan';
import { given, type Account } from './account';

/** What can be seen of a group of servers from outside: the same for a plan and for what stands in an account. */
export interface GroupFacts {
  readonly capacity: { readonly min: number; readonly max: number };
  /** Blocks of the subnets that it stands in. */
  readonly subnets: readonly string[];
  readonly healthCheck: string;
  readonly servers: ServerFacts;
  readonly schedule: readonly ScheduleFacts[];
}

/** The same of a fleet: its groups by the name of their servers. */
export interface FleetFacts {
  readonly groups: Readonly<Record<string, GroupFacts>>;
  readonly logRetentionDays: readonly number[];
}

/** How a server of a fleet is launched. */
interface ServerFacts {
  readonly instanceType: string;
  readonly image: string;
  readonly metadataTokens: string;
  readonly volumes: readonly { readonly device: string; readonly gib: number; readonly kind: string }[];
}

interface ScheduleFacts {
  readonly cron: string;
  readonly timeZone: string;
  readonly min: number;
  readonly max: number;
}

export function plannedFleet({ plan, passed }: Planned<'servers'>, network: NetworkPlan): FleetFacts {
  const words = awsServers(plan, {}, passed);
  const encryption = plan.customerKey ? 'encrypted with a key that rotates' : 'encrypted';
  const { image } = words;
  const servers = {
    instanceType: words.instanceType,
    image: image === undefined ? '' : 'id' in image ? image.id : `resolve:ssm:${image.parameter}`,
    metadataTokens: 'required',
    volumes: words.volumes.map(({ device, gib, type }) => ({ device, gib, kind: `${type}, ${encryption}` })),
  };
  const groups = words.groups.map(({ slot, min, max, schedule }) => [
    serverNames(plan, slot),
    {
      capacity: { min, max },
      subnets: network.subnets
        .filter(({ tier, zone }) => tier === plan.tier && (slot === undefined || slot.zone === zone))
        .map(({ cidr }) => cidr),
      healthCheck: plan.entrance ? 'ELB' : 'EC2',
      servers,
      schedule: inOrder(
        schedule.map(({ cron = '', ...limits }) => ({
          cron,
          timeZone: plan.timeZone,
          min: limits.min,
          max: limits.max,
        })),
      ),
    },
  ]);
  const logs = [...words.logs, ...(words.patching.by === 'standby' ? ['patching'] : [])];
  return {
    groups: Object.fromEntries(groups) as FleetFacts['groups'],
    logRetentionDays: logs.map(() => words.logRetentionDays),
  };
}

export async function deployedFleet(account: Account, fleet: Planned<'servers'>): Promise<FleetFacts> {
  const { plan } = fleet;
  const deployed = groupNames(fleet).map(async (name) => [name, await deployedGroup(account, name)] as const);
  return {
    groups: Object.fromEntries(await Promise.all(deployed)),
    logRetentionDays: await retentionOf(account, `servers${plan.name}Logs`),
  };
}

async function deployedGroup(account: Account, name: string): Promise<GroupFacts> {
  const group = await groupNamed(account, name);
  return {
    capacity: { min: given(group.MinSize), max: given(group.MaxSize) },
    subnets: await blocksOf(account, given(group.VPCZoneIdentifier).split(',')),
    healthCheck: given(group.HealthCheckType),
    servers: await serversOf(account, group),
    schedule: await scheduleOf(account, given(group.AutoScalingGroupName)),
  };
}

/** Names that the servers of each group of a fleet go by. */
export function groupNames({ plan, passed }: Planned<'servers'>): readonly string[] {
  return awsServers(plan, {}, passed).groups.map(({ slot }) => serverNames(plan, slot));
}

function serverNames({ fullName }: ServersPlan, slot: PlannedSlot | undefined): string {
  return slot === undefined ? fullName : `${fullName}-${slot.number}`;
}

/** The group whose servers go by a name. */
export async function groupNamed({ autoScaling }: Account, name: string): Promise<AutoScalingGroup> {
  const { AutoScalingGroups: groups = [] } = await autoScaling.send(
    new DescribeAutoScalingGroupsCommand({ Filters: [{ Name: 'tag:Name', Values: [name] }] }),
  );
  expect(groups).toHaveLength(1);
  return given(groups[0]);
}

/** Blocks of subnets, in the order of their zones. */
export async function blocksOf({ ec2 }: Account, subnetIds: readonly string[]): Promise<readonly string[]> {
  const { Subnets: subnets = [] } = await ec2.send(new DescribeSubnetsCommand({ SubnetIds: [...subnetIds] }));
  const zoneOf = ({ AvailabilityZone }: (typeof subnets)[number]): string => given(AvailabilityZone);
  return subnets
    .sort((one, other) => zoneOf(one).localeCompare(zoneOf(other)))
    .map(({ CidrBlock }) => given(CidrBlock));
}

async function serversOf(account: Account, { LaunchTemplate: template }: AutoScalingGroup): Promise<ServerFacts> {
  const { LaunchTemplateVersions: [version] = [] } = await account.ec2.send(
    new DescribeLaunchTemplateVersionsCommand({
      LaunchTemplateId: given(template?.LaunchTemplateId),
      Versions: [given(template?.Version)],
    }),
  );
  const data = given(version?.LaunchTemplateData);
  const volumes = (data.BlockDeviceMappings ?? []).map(async ({ DeviceName, Ebs: volume }) => ({
    device: given(DeviceName),
    gib: given(volume?.VolumeSize),
    kind: `${given(volume?.VolumeType)}, ${await encryptionOf(account, volume)}`,
  }));
  return {
    instanceType: given(data.InstanceType),
    image: given(data.ImageId),
    metadataTokens: given(data.MetadataOptions?.HttpTokens),
    volumes: await Promise.all(volumes),
  };
}

async function encryptionOf(
  { kms }: Account,
  volume: { Encrypted?: boolean | undefined; KmsKeyId?: string | undefined } = {},
): Promise<string> {
  if (!volume.Encrypted) return 'not encrypted';
  if (volume.KmsKeyId === undefined) return 'encrypted';
  const { KeyRotationEnabled: rotates } = await kms.send(new GetKeyRotationStatusCommand({ KeyId: volume.KmsKeyId }));
  return `encrypted with a key that ${rotates ? 'rotates' : 'stays'}`;
}

async function scheduleOf({ autoScaling }: Account, group: string): Promise<readonly ScheduleFacts[]> {
  const { ScheduledUpdateGroupActions: actions = [] } = await autoScaling.send(
    new DescribeScheduledActionsCommand({ AutoScalingGroupName: group }),
  );
  return inOrder(
    actions.map(({ Recurrence, TimeZone, MinSize, MaxSize }) => ({
      cron: given(Recurrence),
      timeZone: given(TimeZone),
      min: given(MinSize),
      max: given(MaxSize),
    })),
  );
}

async function retentionOf({ logs }: Account, inName: string): Promise<readonly number[]> {
  const { logGroups = [] } = await logs.send(new DescribeLogGroupsCommand({}));
  return logGroups
    .filter(({ logGroupName }) => logGroupName?.includes(inName))
    .map(({ retentionInDays }) => given(retentionInDays));
}

function inOrder(schedule: readonly ScheduleFacts[]): readonly ScheduleFacts[] {
  return [...schedule].sort((one, other) => one.cron.localeCompare(other.cron));
}
