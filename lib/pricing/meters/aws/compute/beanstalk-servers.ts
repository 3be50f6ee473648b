import type { Fleet, ScheduledAction } from '../../../../forecast/fleet-hours';
import type { Resource } from '../../../readers/resource';
import { allKnown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';

import { timesOf } from '../../facts/times';
import type { Launch, MappedVolume } from '../facts/launch';
import type { GroupFacts } from './auto-scaling-group';
import type { OptionGroup, Options } from './beanstalk-options';

const GROUP = 'aws:autoscaling:asg';
const LAUNCH = 'aws:autoscaling:launchconfiguration';
const INSTANCES = 'aws:ec2:instances';
const NETWORK = 'aws:ec2:vpc';

/** The group of servers that an environment makes. Source: AWS Elastic Beanstalk developer guide, "General options". */
export function serversOf(r: Resource, options: Options, kind: Maybe<string>): GroupFacts {
  const types = instanceTypes(options);
  const onSpot = isTrue(options.text(INSTANCES, 'EnableSpot'));
  return {
    launch: launchOf(r, options, kind),
    types: onSpot === true ? types : 1,
    weight: 1,
    fleet: fleetOf(options, kind),
    onDemand: lift2(onSpot, kind, (spot, type) => {
      if (!spot) return { base: 0, percentAbove: 100 };
      return lift2(
        options.number(INSTANCES, 'SpotFleetOnDemandBase') ?? 0,
        options.number(INSTANCES, 'SpotFleetOnDemandAboveBasePercentage') ?? (type === 'SingleInstance' ? 0 : 70),
        (base, percentAbove) => ({ base, percentAbove }),
      );
    }),
  };
}

function launchOf(r: Resource, options: Options, kind: Maybe<string>): Launch {
  const listed = options.text(INSTANCES, 'InstanceTypes');
  const first = listed === undefined ? undefined : lift(listed, (types) => types.split(',')[0]?.trim() ?? types);
  return {
    instanceType: first ?? options.text(LAUNCH, 'InstanceType') ?? new Unknown('no option states the instance type'),
    image: lift(r.text('SolutionStackName') ?? r.text('PlatformArn') ?? '', (stack) =>
      /windows/i.test(stack) ? stack : 'amazon-linux',
    ),
    userData: undefined,
    tenancy: undefined,
    volumes: volumesOf(options),
    publicIp: isPublic(options, kind),
    subnet: undefined,
    detailedMonitoring: lift(options.text(LAUNCH, 'MonitoringInterval') ?? '5 minute', (every) => every === '1 minute'),
    cpuCredits: undefined,
    encryptsMemory: undefined,
    ebsOptimized: undefined,
    optimizesCpus: false,
    spot: false,
    maxSpotPrice: options.number(INSTANCES, 'SpotMaxPrice'),
  };
}

function instanceTypes(options: Options): number {
  const listed = options.text(INSTANCES, 'InstanceTypes');
  return typeof listed === 'string' ? listed.split(',').length : 1;
}

/** A single instance has an Elastic IP; servers in the default VPC, where none is named, have addresses of their own. */
function isPublic(options: Options, kind: Maybe<string>): Maybe<boolean> {
  const inDefaultVpc = options.text(NETWORK, 'VPCId') === undefined;
  const stated = options.text(NETWORK, 'AssociatePublicIpAddress') ?? String(inDefaultVpc);
  return lift2(kind, isTrue(stated), (type, flag) => type === 'SingleInstance' || flag);
}

/** The root volume as far as options state it, and the ones beside it. */
function volumesOf(options: Options): Maybe<readonly MappedVolume[]> {
  const root: MappedVolume = {
    device: '/dev/xvda',
    type: options.text(LAUNCH, 'RootVolumeType') ?? 'gp3',
    sizeGib: options.number(LAUNCH, 'RootVolumeSize'),
    iops: options.number(LAUNCH, 'RootVolumeIOPS'),
    throughputMibps: options.number(LAUNCH, 'RootVolumeThroughput'),
  };
  return lift(options.text(LAUNCH, 'BlockDeviceMappings') ?? '', (mappings) => [
    root,
    ...mappings.split(',').flatMap((mapping) => volumeOf(mapping.trim()) ?? []),
  ]);
}

/** `/dev/sdj=snap-1:100:true:gp3:3000`: a device, and the snapshot, size, end, type and IOPS of its volume. */
function volumeOf(mapping: string): MappedVolume | undefined {
  const [device = '', description = ''] = mapping.split('=');
  if (description === '' || description.startsWith('ephemeral')) return undefined;
  const [, size = '', , type = '', iops = ''] = description.split(':');
  return {
    device,
    type: type === '' ? 'gp2' : type,
    sizeGib: size === '' ? undefined : Number(size),
    iops: iops === '' ? undefined : Number(iops),
    throughputMibps: undefined,
  };
}

/** From one server to four unless options say otherwise. A limit that no option states is no scale: it is expected as it starts. */
function fleetOf(options: Options, kind: Maybe<string>): Maybe<Fleet> {
  const scales = options.number(GROUP, 'MaxSize') !== undefined;
  const limits = lift2(options.number(GROUP, 'MinSize') ?? 1, options.number(GROUP, 'MaxSize') ?? 4, (min, max) => ({
    min,
    max,
  }));
  const actions = allKnown(options.groups('aws:autoscaling:scheduledaction').filter(isAtWork).map(actionOf));
  return lift2(kind, actions, (type, known) =>
    type === 'SingleInstance'
      ? { min: 1, max: 1, scales: true, actions: known }
      : lift(limits, ({ min, max }): Maybe<Fleet> => ({ min, max, scales, actions: known })),
  );
}

function isAtWork(action: OptionGroup): boolean {
  return action.text('Recurrence') !== undefined && action.text('Suspend') !== 'true';
}

function actionOf(action: OptionGroup): Maybe<ScheduledAction> {
  const limits = lift2(action.number('MinSize'), action.number('MaxSize'), (min, max) => ({ min, max }));
  return lift2(action.text('Recurrence') ?? '', limits, (recurrence, { min, max }) =>
    lift(action.number('DesiredCapacity'), (desired) =>
      lift(timesOf(recurrence, 'Etc/UTC'), (times): Maybe<ScheduledAction> => ({ times, min, max, desired })),
    ),
  );
}

function isTrue(text: Maybe<string> | undefined): Maybe<boolean> {
  return lift(text ?? 'false', (flag) => flag.toLowerCase() === 'true');
}
