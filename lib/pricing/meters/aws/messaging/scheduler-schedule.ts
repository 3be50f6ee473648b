import { isUnknown, lift } from '../../../readers/unknown';
import { perMonth, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { timesPerMonth } from '../facts/aws-schedule';

const RATE = 'eventbridge/scheduler-invocations';
const MILLION = 1e-6;

/** Billed per invocation while it is on: as often as it says where that can be followed. Source: Amazon EventBridge pricing, "Scheduler". */
export const schedulerSchedule = meter({
  reads: {
    'AWS::Scheduler::Schedule': (r) => ({
      isOn: lift(r.text('State') ?? 'ENABLED', (state) => state === 'ENABLED'),
      times: lift(r.text('ScheduleExpression') ?? '', timesPerMonth),
    }),
  },
  usage: { invocations: { unit: 'invocations per month, where its expression does not tell', assume: 1000 } },
  charges: ({ isOn, times }, use) =>
    provided(isOn, [
      isUnknown(times)
        ? perUse('Invocations', RATE, use.invocations, { perUnit: MILLION })
        : { ...perMonth('Invocations', RATE, times * MILLION), billed: 'by-use' },
    ]),
});
