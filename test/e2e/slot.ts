import {
  DescribeScheduledActionsCommand,
  UpdateAutoScalingGroupCommand,
  type AutoScalingGroup,
} from '@aws-sdk/client-auto-scaling';
import { DescribeStackEventsCommand } from '@aws-sdk/client-cloudformation';
import {
  DescribeInstancesCommand,
  DescribeLaunchTemplateVersionsCommand,
  DescribeVolumesCommand,
} from '@aws-sdk/client-ec2';
import { given, type Account } from './account';
import { groupNamed } from './fleet';
import type { Server } from './machine';

/** The place of one server that keeps data: its group, which has a server or none, and its volume. */
export class Slot {
  /** @param name - that its servers go by, e.g. `harbour-practice-db-1` */
  constructor(
    private readonly account: Account,
    private readonly name: string,
  ) {}

  /** The server of the group, if it has one: how it was launched, and what the group makes of it. */
  async server(): Promise<
    (Server & { readonly state: string; readonly image: string; readonly type: string }) | undefined
  > {
    const { Instances: [member] = [] } = await this.group();
    if (member === undefined) return undefined;
    const id = given(member.InstanceId);
    const { Reservations: [reservation] = [] } = await this.account.ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [id] }),
    );
    const instance = given(reservation?.Instances?.[0]);
    return {
      id,
      zone: given(instance.Placement?.AvailabilityZone),
      state: given(member.LifecycleState),
      image: given(instance.ImageId),
      type: given(instance.InstanceType),
    };
  }

  /** What the next server of the group runs. */
  async userData(): Promise<string> {
    const { LaunchTemplate: template } = await this.group();
    const { LaunchTemplateVersions: [version] = [] } = await this.account.ec2.send(
      new DescribeLaunchTemplateVersionsCommand({
        LaunchTemplateId: given(template?.LaunchTemplateId),
        Versions: [given(template?.Version)],
      }),
    );
    return Buffer.from(given(version?.LaunchTemplateData?.UserData), 'base64').toString();
  }

  /** The volume that waits for its server, and which server has it. */
  async volume(name: string): Promise<{ readonly id: string; readonly holder?: string }> {
    const { Volumes: volumes = [] } = await this.account.ec2.send(
      new DescribeVolumesCommand({
        Filters: [{ Name: 'tag:Name', Values: [`${this.name}-${name}`] }],
      }),
    );
    expect(volumes).toHaveLength(1);
    const holder = volumes[0]?.Attachments?.[0]?.InstanceId;
    return { id: given(volumes[0]?.VolumeId), ...(holder !== undefined && { holder }) };
  }

  /** Does what one of its scheduled actions does when its time has come; the emulator has no clock. */
  async comeTo(action: string): Promise<void> {
    const AutoScalingGroupName = given((await this.group()).AutoScalingGroupName);
    const { ScheduledUpdateGroupActions: actions = [] } = await this.account.autoScaling.send(
      new DescribeScheduledActionsCommand({ AutoScalingGroupName }),
    );
    const { MinSize, MaxSize, DesiredCapacity } = given(
      actions.find(({ ScheduledActionName }) => ScheduledActionName?.includes(`ScheduledAction${action}`)),
    );
    await this.account.autoScaling.send(
      new UpdateAutoScalingGroupCommand({ AutoScalingGroupName, MinSize, MaxSize, DesiredCapacity }),
    );
  }

  /** What a server told its stack. */
  async signals(stack: string, { id }: Server): Promise<readonly string[]> {
    const { StackEvents: events = [] } = await this.account.cloudFormation.send(
      new DescribeStackEventsCommand({ StackName: stack }),
    );
    return events.flatMap(({ ResourceStatusReason: reason = '' }) =>
      reason.endsWith(`with UniqueId ${id}`) ? [reason] : [],
    );
  }

  private group(): Promise<AutoScalingGroup> {
    return groupNamed(this.account, this.name);
  }
}
