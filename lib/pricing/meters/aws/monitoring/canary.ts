import { lift } from '../../../readers/unknown';
import { perMonth, provided } from '../../charge';
import { meter } from '../../meter';

import { timesPerMonth } from '../facts/aws-schedule';
import { given } from '../facts/given';

/** Billed per run; the function that runs it is billed by AWS Lambda. Source: Amazon CloudWatch pricing, "Synthetics". */
export const canary = meter({
  reads: {
    'AWS::Synthetics::Canary': (r) => ({
      isOn: r.flag('StartCanaryAfterCreation') ?? true,
      runs: lift(given(r.text('Schedule.Expression'), 'Schedule.Expression'), timesPerMonth),
    }),
  },
  charges: ({ isOn, runs }) => provided(isOn, [perMonth('Runs', 'cloudwatch/synthetics-canary-run', runs)]),
});
