import { scale } from '../../../range';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { average, fleetYear, termNote, type Fleet } from '../facts/fleet-hours';
import { LOAD, loadNote } from '../facts/load';
import { sentence } from '../facts/sentence';
import { FARGATE_SPOT_LEAST, fargateParts } from '../facts/fargate';
import { SPOT_NOTE } from '../facts/servers';
import { taskSizeOf, type TaskSize } from '../facts/task-size';
import { sharesOf, tasksOn, type Share } from './capacity-providers';
import { tasksOf } from './task-count';

interface ServiceFacts {
  readonly size: TaskSize;
  readonly shares: Maybe<readonly Share[]>;
  readonly fleet: Maybe<Fleet>;
  readonly publicIp: Maybe<boolean>;
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
    }),
  },
  usage: { load: LOAD },
  charges: (facts, use) => {
    const { shares } = facts;
    if (isUnknown(shares)) return [perHour('Tasks', shares, shares)];
    return shares.flatMap((share) => chargesOf(share, shares, facts, use.load));
  },
});

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
    lift(fleetYear(known, load.amount), (year) => average(year, (count) => tasksOn(share, shares, count))),
  );
  const moves = !isUnknown(fleet) && fleet.scales && fleet.min < fleet.max;
  const options = {
    basis: moves ? load.basis : 'template',
    note: sentence(
      isUnknown(fleet) ? undefined : termNote(fleet),
      moves ? loadNote(load, 'tasks') : undefined,
      spot ? SPOT_NOTE : undefined,
    ),
  } as const;
  const lines = fargateParts(size, publicIp).map(({ what, rate, each }) =>
    perHour(
      `${label} ${what}`,
      rate,
      lift2(tasks, each, (count, amount) => scale(count, amount)),
      options,
    ),
  );
  return spot ? lines.map((charge) => ({ ...charge, leastShare: FARGATE_SPOT_LEAST })) : lines;
}
