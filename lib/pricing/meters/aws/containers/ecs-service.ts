import { average, fleetYear, type Fleet } from '../../../../forecast/fleet-hours';
import { scale } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perMonth, perUse, type Charge, type Basis } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { termNote } from '../facts/term';
import { LOAD, loadNote } from '../../facts/load';
import { sentence } from '../../facts/sentence';
import { FARGATE_SPOT_MINIMUM, fargateParts } from '../facts/fargate';
import { SERVER_USAGE } from '../facts/servers';
import { SPOT_NOTE } from '../facts/spot-price';
import { taskSizeOf, type TaskSize } from '../facts/task-size';
import { volumeCharges, type Volume } from '../facts/volumes';
import { sharesOf, tasksOn, type Share } from './capacity-providers';
import { tasksOf } from './task-count';

interface ServiceFacts {
  readonly size: TaskSize;
  readonly shares: Maybe<readonly Share[]>;
  readonly fleet: Maybe<Fleet>;
  readonly publicIp: Maybe<boolean>;
  /** Volumes that ECS makes for each task. */
  readonly volumes: Maybe<readonly Volume[]>;
  /** On servers outside of AWS, which ECS is billed for. */
  readonly isAnywhere: boolean;
}

/**
 * On Fargate each task is billed by vCPU, memory and extra storage; on servers of one's own the servers are billed instead.
 * Source: AWS Fargate pricing.
 */
export const ecsService = meter({
  reads: {
    'AWS::ECS::Service': (r): ServiceFacts => ({
      size: taskSizeOf(r.target('TaskDefinition')),
      shares: sharesOf(r),
      fleet: tasksOf(r),
      publicIp: lift(
        r.text('NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp') ?? 'DISABLED',
        (mode) => mode === 'ENABLED',
      ),
      volumes: managedVolumes(r),
      isAnywhere: r.text('LaunchType') === 'EXTERNAL',
    }),
  },
  usage: {
    load: LOAD,
    magneticRequests: SERVER_USAGE.magneticRequests,
    externalInstances: { unit: 'servers outside of AWS that tasks run on', assume: 1 },
  },
  charges: (facts, use) => {
    const { shares, isAnywhere } = facts;
    if (isUnknown(shares)) return [perHour('Tasks', shares, shares)];
    return [
      ...shares.flatMap((share) => chargesOf(share, shares, facts, use.load)),
      ...volumesOfTasks(facts, use),
      ...(isAnywhere
        ? [
            perUse('External instances', 'ecs/ecs-anywhere-external-instance', use.externalInstances, {
              perUnit: HOURS_PER_MONTH,
            }),
          ]
        : []),
    ];
  },
});

/**
 * Volumes of EBS that a service asks for with each of its tasks. Source: Amazon EBS pricing; Amazon ECS developer guide, "Use Amazon EBS
 * volumes".
 */
function managedVolumes(r: Resource): Maybe<readonly Volume[]> {
  const path = 'ManagedEBSVolume';
  return lift(r.list('VolumeConfigurations'), (configurations) =>
    configurations
      .filter((each) => each.value(path) !== undefined)
      .map((each) => ({
        type: each.text(`${path}.VolumeType`) ?? 'gp3',
        sizeGib: each.number(`${path}.SizeInGiB`),
        iops: each.number(`${path}.Iops`),
        throughputMibps: each.number(`${path}.Throughput`),
      })),
  );
}

function volumesOfTasks(
  { volumes, fleet }: ServiceFacts,
  { load, magneticRequests }: Readonly<Record<'load' | 'magneticRequests', UsageAmount>>,
): readonly Charge[] {
  if (isUnknown(volumes)) return [perMonth('Task volumes', volumes)];
  const count = lift(fleet, (known) => average(fleetYear(known, load.amount)));
  const { basis, note } = whyOf(fleet, load);
  return volumes.flatMap((volume) =>
    volumeCharges(volume, { label: 'Task volume', count, basis, note, magneticRequests }),
  );
}

/** Why there are as many tasks as there are. */
function whyOf(fleet: Maybe<Fleet>, load: UsageAmount): { readonly basis: Basis; readonly note: string | undefined } {
  const moves = !isUnknown(fleet) && fleet.scales && fleet.min < fleet.max;
  return {
    basis: moves ? load.basis : 'template',
    note: sentence(isUnknown(fleet) ? undefined : termNote(fleet), moves ? loadNote(load) : undefined),
  };
}

function chargesOf(
  share: Share,
  shares: readonly Share[],
  { size, fleet, publicIp }: ServiceFacts,
  load: UsageAmount,
): readonly Charge[] {
  if (share.provider === 'servers') return [];
  if (share.provider === 'managed-servers') {
    const unknown = new Unknown('ECS chooses the servers of its managed instances as tasks ask for them');
    return [perHour('Managed instances', unknown, unknown)];
  }
  const spot = share.provider === 'fargate-spot';
  const label = spot ? 'Fargate Spot' : 'Fargate';
  const tasks = lift(fleet, (known) =>
    average(fleetYear(known, load.amount), (count) => tasksOn(share, shares, count)),
  );
  const { basis, note } = whyOf(fleet, load);
  const options = { basis, note: sentence(note, spot ? SPOT_NOTE : undefined) };
  const lines = fargateParts(size, publicIp).map(({ what, rate, each }) =>
    perHour(
      `${label} ${what}`,
      rate,
      lift2(tasks, each, (count, amount) => scale(count, amount)),
      options,
    ),
  );
  return spot ? lines.map((charge) => ({ ...charge, minShare: FARGATE_SPOT_MINIMUM })) : lines;
}
