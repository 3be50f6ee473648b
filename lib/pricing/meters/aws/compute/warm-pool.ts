import type { Range } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { LOAD } from '../../facts/load';
import { SERVER_USAGE, serverCharges, serverVolumes } from '../facts/servers';
import { groupFacts, running, type GroupFacts } from './auto-scaling-group';

interface PoolFacts {
  /** @default - it is elsewhere */
  readonly group: GroupFacts | undefined;
  readonly minimum: Maybe<number>;
  /** Servers of the group and of the pool together. */
  readonly prepared: Maybe<number>;
  readonly isRunning: Maybe<boolean>;
}

const ELSEWHERE = new Unknown('its group is not among the inputs');

/**
 * Servers that wait for a group to grow: as many as it lacks of what is to be prepared. They are billed like any servers while they
 * run, and for their volumes alone while they are stopped. Source: Amazon EC2 Auto Scaling User Guide, "Warm pools"; API
 * reference, "PutWarmPool".
 */
export const warmPool = meter({
  reads: { 'AWS::AutoScaling::WarmPool': read },
  usage: { ...SERVER_USAGE, load: LOAD },
  charges: ({ group, minimum, prepared, isRunning }, use) => {
    if (group === undefined) return [perHour('Servers that wait', ELSEWHERE)];
    if (isUnknown(isRunning)) return [perHour('Servers that wait', isRunning)];
    const { all: inGroup, basis } = running(group, use.load);
    const waiting = lift2(lift2(minimum, prepared, limits), inGroup, (limit, servers) => waitingBeside(servers, limit));
    return isRunning
      ? serverCharges(group.launch, { onDemand: waiting, all: waiting, basis }, use)
      : serverVolumes(group.launch, { all: waiting, basis, note: 'of stopped servers that wait' }, use);
  },
});

interface Limits {
  readonly minimum: number;
  readonly prepared: number;
}

function limits(minimum: number, prepared: number): Limits {
  return { minimum, prepared };
}

/** The larger the group, the fewer wait beside it. */
function waitingBeside(group: Range, { minimum, prepared }: Limits): Range {
  const waiting = (inGroup: number): number => Math.max(minimum, prepared - inGroup);
  return { low: waiting(group.high), expected: waiting(group.expected), high: waiting(group.low) };
}

function read(r: Resource): PoolFacts {
  const group = r.target('AutoScalingGroupName');
  const facts = group === undefined ? undefined : groupFacts(group);
  const stated = lift(r.number('MaxGroupPreparedCapacity') ?? -1, (maximum) => (maximum < 0 ? undefined : maximum));
  return {
    group: facts,
    minimum: r.number('MinSize') ?? 0,
    prepared: lift(stated, (maximum) => maximum ?? lift(facts?.fleet ?? ELSEWHERE, ({ max }) => max)),
    isRunning: lift(r.text('PoolState') ?? 'Stopped', (state) => state === 'Running'),
  };
}
