import { isUnknown } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { perStart, scheduledStarts } from '../facts/scheduled-starts';

/** What one express execution is assumed to take; memory is billed in steps of 64 MB. */
const EXPRESS = { seconds: 1, memoryGb: 64 / 1024 };

/** What a workflow that a schedule starts is assumed to take. */
const TRANSITIONS = 10;

/** Standard workflows are billed per state transition, express ones per request and GB-hour. Source: AWS Step Functions pricing. */
export const stateMachine = meter({
  reads: {
    'AWS::StepFunctions::StateMachine': (r) => ({
      type: r.text('StateMachineType') ?? 'STANDARD',
      starts: scheduledStarts(r),
    }),
  },
  usage: {
    transitions: { unit: 'state transitions per month', assume: 100_000 },
    executions: { unit: 'express executions per month', assume: 1_000_000 },
  },
  charges: ({ type, starts }, use) => {
    if (isUnknown(type)) return [perUse('Executions', type, use.executions)];
    if (type !== 'EXPRESS') {
      const transitions = perStart(use.transitions, starts, TRANSITIONS);
      return [perUse('State transitions', 'step-functions/standard-state-transitions', transitions, { perUnit: 1e-3 })];
    }
    const executions = perStart(use.executions, starts, 1);
    return [
      perUse('Requests', 'step-functions/express-requests', executions, { perUnit: 1e-6 }),
      perUse('Duration', 'step-functions/express-duration', executions, {
        perUnit: (EXPRESS.seconds / 3600) * EXPRESS.memoryGb,
        note: 'each execution takes 1 s and 64 MB',
      }),
    ];
  },
});
