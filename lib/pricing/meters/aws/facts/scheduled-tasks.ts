import { asRange, scale, type Range } from '../../../../range';
import type { Properties } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { fargateParts } from './fargate';
import { taskSizeOf, type TaskSize } from './task-size';

const MINUTES_PER_HOUR = 60;

/** Usage key of what starts tasks: how long they run, no template tells. */
export const TASK_MINUTES = { unit: 'minutes that each task runs', assume: 10 } as const;

/** Tasks on Fargate that a call starts. */
export interface StartedTasks {
  readonly size: TaskSize;
  readonly count: Maybe<number>;
  readonly publicIp: Maybe<boolean>;
}

/**
 * The tasks that a target of a rule or of a schedule starts; `undefined` where it starts none on Fargate: those on servers are billed
 * with the servers. `prefix` leads to the target, and `network` is what its service calls the network of tasks.
 */
export function tasksOfTarget(target: Properties, prefix: string, network: string): StartedTasks | undefined {
  const path = `${prefix}EcsParameters`;
  if (!isOnFargate(target, path)) return undefined;
  return {
    size: taskSizeOf(target.target(`${path}.TaskDefinitionArn`)),
    count: target.number(`${path}.TaskCount`) ?? 1,
    publicIp: lift(
      target.text(`${path}.NetworkConfiguration.${network}.AssignPublicIp`) ?? 'DISABLED',
      (mode) => mode === 'ENABLED',
    ),
  };
}

/** What tasks cost that are started so many times a month, by the minutes that they run. Source: AWS Fargate pricing. */
export function startedTaskCharges(
  { size, count, publicIp }: StartedTasks,
  starts: Maybe<number | Range>,
  minutes: UsageAmount,
): readonly Charge[] {
  const hoursPerMinute = lift2(starts, count, (times, tasks) => scale(asRange(times), tasks / MINUTES_PER_HOUR));
  return fargateParts(size, publicIp).map(({ what, rate, each }) =>
    perUse(`Fargate ${what}`, rate, minutes, {
      perUnit: lift2(hoursPerMinute, each, scale),
      note: startsNote(starts, count),
    }),
  );
}

function startsNote(starts: Maybe<number | Range>, count: Maybe<number>): string | undefined {
  if (isUnknown(starts) || isUnknown(count)) return undefined;
  const times = Number(asRange(starts).expected.toFixed(1));
  return `started ${times} times a month, ${count} ${count === 1 ? 'task' : 'tasks'} each time`;
}

function isOnFargate(target: Properties, path: string): boolean {
  const providers = target.list(`${path}.CapacityProviderStrategy`);
  const names = isUnknown(providers) ? [] : providers.map((item) => item.text('CapacityProvider'));
  return [target.text(`${path}.LaunchType`), ...names].some(
    (name) => typeof name === 'string' && name.startsWith('FARGATE'),
  );
}
