import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { together } from '../../facts/parts';
import { callsPerMonth, isEnabled } from '../facts/scheduled-starts';
import { startedTaskCharges, TASK_MINUTES, tasksOfTarget, type StartedTasks } from '../facts/scheduled-tasks';

interface RuleFacts {
  readonly tasks: Maybe<readonly StartedTasks[]>;
  /** How many times a month it calls its targets. @default - as events come */
  readonly calls: Maybe<number> | undefined;
}

/**
 * Rules are free; tasks that they start on Fargate are billed while they run, and are in no service. Source: Amazon EventBridge pricing; AWS
 * Fargate pricing.
 */
export const eventRule = meter({
  reads: { 'AWS::Events::Rule': read },
  usage: {
    taskMinutes: TASK_MINUTES,
    events: { unit: 'events per month that start tasks, where no schedule does', assume: 100 },
  },
  charges: ({ tasks, calls }, use) => {
    if (isUnknown(tasks)) return [perHour('Started tasks', tasks)];
    return tasks.flatMap((each) => started(each, calls, use));
  },
});

function started(
  tasks: StartedTasks,
  calls: Maybe<number> | undefined,
  { taskMinutes, events }: Readonly<Record<'taskMinutes' | 'events', UsageAmount>>,
): readonly Charge[] {
  if (calls !== undefined) return startedTaskCharges(tasks, calls, taskMinutes);
  const { basis } = together(events, taskMinutes);
  return startedTaskCharges(tasks, events.amount, { ...taskMinutes, basis });
}

function read(r: Resource): RuleFacts {
  const tasks = lift(r.list('Targets'), (targets) =>
    targets.flatMap((target) => tasksOfTarget(target, '', 'AwsVpcConfiguration') ?? []),
  );
  return { tasks: isEnabled(r) ? tasks : [], calls: callsPerMonth(r) };
}
