import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { ofEach } from '../../facts/parts';
import { perStart, scheduledStarts } from '../facts/scheduled-starts';
import { noteOf, shareOf, SPOT_NOTE } from '../facts/spot-price';
import { sumOf } from '../../facts/sum';

const RESOURCES = 'ComputeResources';

/** What a job that a schedule submits is assumed to take. */
const JOB_HOURS = 1 / 6;

/** Batch is free; what runs its jobs is billed: Fargate by vCPU and memory, servers by the hour. Source: AWS Batch pricing. */
export const batchComputeEnvironment = meter({
  reads: {
    'AWS::Batch::ComputeEnvironment': (r) => ({
      isManaged: lift(r.text('Type') ?? 'MANAGED', (type) => type.toUpperCase() === 'MANAGED'),
      runsOn: given(r.text(`${RESOURCES}.Type`), `${RESOURCES}.Type`),
      instanceType: instanceTypeOf(r),
      spotShare: shareOf({ maxPercent: r.number(`${RESOURCES}.BidPercentage`) }),
      minVcpus: r.number(`${RESOURCES}.MinvCpus`) ?? 0,
      starts: startsOf(r),
      isPublic: r.target(`${RESOURCES}.Subnets.0`)?.flag('MapPublicIpOnLaunch') ?? false,
      isEnabled: r.text('State') !== 'DISABLED',
    }),
  },
  usage: {
    taskHours: { unit: 'hours per month of jobs on Fargate', assume: 100 },
    jobVcpus: { unit: 'vCPUs that each job on Fargate takes', assume: 1 },
    jobGb: { unit: 'GB of memory that each job on Fargate takes', assume: 2 },
    instanceHours: { unit: 'instance-hours per month', assume: 100 },
  },
  charges: ({ isManaged, runsOn, instanceType, spotShare, minVcpus, starts, isPublic, isEnabled }, use) => {
    const taskHours = perStart(use.taskHours, starts, JOB_HOURS);
    const instanceHours = perStart(use.instanceHours, starts, JOB_HOURS);
    const onFargate = lift(runsOn, (kind) => kind.toUpperCase().startsWith('FARGATE'));
    const rate = lift(instanceType, (type) => `ec2/${type}/linux`);
    const kept = new Unknown('how many instances make up the smallest number of vCPUs depends on what Batch chooses');
    const minimum = minVcpus === 0 ? [] : [perHour('Instances kept at all times', rate, kept)];
    const onSpot = isSpot(runsOn) ? { note: noteOf(spotShare), perUnit: spotShare } : {};
    const servers = [
      ...minimum,
      perUse('Instance hours', rate, instanceHours, onSpot),
      ...provided(isPublic, [perUse('Public IPv4 addresses', 'vpc/public-ipv4-address-in-use', instanceHours)]),
    ];
    const note = isSpot(runsOn) ? SPOT_NOTE : undefined;
    const fargate = [
      perUse('Fargate vCPU', 'fargate/vcpu-linux-x86', ofEach(taskHours, use.jobVcpus), { note }),
      perUse('Fargate memory', 'fargate/memory-linux-x86', ofEach(taskHours, use.jobGb), { note }),
    ];
    if (isUnknown(onFargate)) return provided(isManaged, [perHour('Compute', onFargate, onFargate)]);
    // One that is disabled takes no more jobs, and keeps its minimum. Source: AWS Batch API reference, "UpdateComputeEnvironment".
    if (!isEnabled) return provided(isManaged, onFargate ? [] : minimum);
    return provided(isManaged, onFargate ? fargate : servers);
  },
});

/** Times a month that schedules submit a job to a queue of the environment. */
function startsOf(r: Resource): Maybe<number> | undefined {
  const queues = r.referrers('AWS::Batch::JobQueue', 'ComputeEnvironmentOrder.0.ComputeEnvironment');
  const starts = queues.flatMap((queue) => scheduledStarts(queue) ?? []);
  return starts.length < queues.length || starts.length === 0 ? undefined : sumOf(starts);
}

function isSpot(runsOn: Maybe<string>): boolean {
  return !isUnknown(runsOn) && runsOn.toUpperCase().endsWith('SPOT');
}

/** The first type; a family alone (`m5`) or `optimal` leaves the choice to Batch. */
function instanceTypeOf(r: Resource): Maybe<string> {
  return lift(given(r.text(`${RESOURCES}.InstanceTypes.0`), `${RESOURCES}.InstanceTypes`), (type) =>
    type.includes('.') ? type : new Unknown(`Batch chooses the instance type: ${type} is none`),
  );
}
