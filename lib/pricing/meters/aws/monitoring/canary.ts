import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { perMonth, perOptionalUse, provided } from '../../charge';
import { meter } from '../../meter';

import { timesPerMonth } from '../facts/aws-schedule';
import { given } from '../../facts/given';
import { MB_PER_GB } from '../../facts/units';

/** Memory of the function that runs a canary. Source: Amazon CloudWatch Synthetics API reference, "CanaryRunConfigInput". */
const DEFAULT_MEMORY_MB = 1000;

/**
 * Billed per run, in each browser that it runs in; the function that runs it is billed by AWS Lambda. Source: Amazon CloudWatch pricing,
 * "Synthetics".
 */
export const canary = meter({
  reads: {
    'AWS::Synthetics::Canary': (r) => ({
      isOn: r.flag('StartCanaryAfterCreation') ?? true,
      runs: lift2(
        lift(given(r.text('Schedule.Expression'), 'Schedule.Expression'), timesPerMonth),
        browsers(r),
        (times, each) => times * each,
      ),
      memoryGb: lift(r.number('RunConfig.MemoryInMB') ?? DEFAULT_MEMORY_MB, (mb) => mb / MB_PER_GB),
    }),
  },
  usage: { durationSeconds: { unit: 'seconds of AWS Lambda that each run takes', assume: 0 } },
  charges: ({ isOn, runs, memoryGb }, use) =>
    provided(isOn, [
      perMonth('Runs', 'cloudwatch/synthetics-canary-run', runs),
      ...perOptionalUse('Duration of runs', 'lambda/duration-x86', use.durationSeconds, {
        perUnit: lift2(runs, memoryGb, (times, gb) => times * gb),
      }),
    ]),
});

function browsers(r: Resource): Maybe<number> {
  const configured = r.list('BrowserConfigs');
  return isUnknown(configured) ? configured : Math.max(1, configured.length);
}
