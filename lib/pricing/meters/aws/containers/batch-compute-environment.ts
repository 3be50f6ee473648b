import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';
import { ofEach } from '../facts/parts';
import { SPOT_NOTE } from '../facts/servers';

const RESOURCES = 'ComputeResources';

/** Batch is free; what runs its jobs is billed: Fargate by vCPU and memory, servers by the hour. Source: AWS Batch pricing. */
export const batchComputeEnvironment = meter({
  reads: {
    'AWS::Batch::ComputeEnvironment': (r) => ({
      isManaged: lift(r.text('Type') ?? 'MANAGED', (type) => type.toUpperCase() === 'MANAGED'),
      runsOn: given(r.text(`${RESOURCES}.Type`), `${RESOURCES}.Type`),
      instanceType: instanceTypeOf(r),
      leastVcpus: r.number(`${RESOURCES}.MinvCpus`) ?? 0,
    }),
  },
  usage: {
    taskHours: { unit: 'hours per month of jobs on Fargate', assume: 100 },
    jobVcpus: { unit: 'vCPUs that each job on Fargate takes', assume: 1 },
    jobGb: { unit: 'GB of memory that each job on Fargate takes', assume: 2 },
    instanceHours: { unit: 'instance-hours per month', assume: 100 },
  },
  charges: ({ isManaged, runsOn, instanceType, leastVcpus }, use) => {
    const onFargate = lift(runsOn, (kind) => kind.toUpperCase().startsWith('FARGATE'));
    const rate = lift(instanceType, (type) => `ec2/${type}/linux`);
    const kept = new Unknown('how many instances make up the smallest number of vCPUs depends on what Batch chooses');
    const servers = [
      ...(leastVcpus === 0 ? [] : [perHour('Instances kept at all times', rate, kept)]),
      perUse('Instance hours', rate, use.instanceHours, { note: spotNote(runsOn) }),
    ];
    const fargate = [
      perUse('Fargate vCPU', 'fargate/vcpu-linux-x86', ofEach(use.taskHours, use.jobVcpus), { note: spotNote(runsOn) }),
      perUse('Fargate memory', 'fargate/memory-linux-x86', ofEach(use.taskHours, use.jobGb), {
        note: spotNote(runsOn),
      }),
    ];
    if (isUnknown(onFargate)) return provided(isManaged, [perHour('Compute', onFargate, onFargate)]);
    return provided(isManaged, onFargate ? fargate : servers);
  },
});

function spotNote(runsOn: Maybe<string>): string | undefined {
  return !isUnknown(runsOn) && runsOn.toUpperCase().endsWith('SPOT') ? SPOT_NOTE : undefined;
}

/** The first type; a family alone (`m5`) or `optimal` leaves the choice to Batch. */
function instanceTypeOf(r: Resource): Maybe<string> {
  return lift(given(r.text(`${RESOURCES}.InstanceTypes.0`), `${RESOURCES}.InstanceTypes`), (type) =>
    type.includes('.') ? type : new Unknown(`Batch chooses the instance type: ${type} is none`),
  );
}
