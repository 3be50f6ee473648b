import type { Range } from '../../../../range';
import { isUnknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { given } from '../../facts/given';
import { callsPerMonth, isEnabled } from '../facts/scheduled-starts';
import { startedTaskCharges, TASK_MINUTES, tasksOfTarget } from '../facts/scheduled-tasks';

/**
 * Billed per invocation, as often as its expression says, and for tasks on Fargate that it starts. Source: Amazon EventBridge pricing,
 * "Scheduler"; AWS Fargate pricing.
 */
export const schedulerSchedule = meter({
  reads: {
    'AWS::Scheduler::Schedule': (r) => ({
      isOn: isEnabled(r),
      calls: given(callsPerMonth(r), 'ScheduleExpression'),
      tasks: tasksOfTarget(r, 'Target.', 'AwsvpcConfiguration'),
    }),
  },
  usage: {
    // Assumed where its expression cannot be followed.
    invocations: { unit: 'invocations per month', assume: 1000 },
    taskMinutes: TASK_MINUTES,
  },
  charges: ({ isOn, calls, tasks }, use) => {
    if (!isOn) return [];
    return [
      invocations(calls, use.invocations),
      ...(tasks === undefined ? [] : startedTaskCharges(tasks, startsOf(calls, use.invocations), use.taskMinutes)),
    ];
  },
});

/** What is said of invocations holds before the schedule. */
function startsOf(calls: Maybe<number>, { basis, amount }: UsageAmount): Maybe<number | Range> {
  return basis === 'usage' ? amount : calls;
}

function invocations(calls: Maybe<number>, use: UsageAmount): Charge {
  const rate = 'eventbridge/scheduler-invocations';
  return use.basis === 'usage' || isUnknown(calls)
    ? perUse('Invocations', rate, use, { perUnit: 1e-6 })
    : perMonth('Invocations', rate, calls * 1e-6);
}
