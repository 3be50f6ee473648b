import { mapRange } from '../../../../range';
import { isUnknown, type Maybe } from '../../../readers/unknown';
import { perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { waitsAtDeployments } from '../facts/deployment';
import { ofEach } from '../../facts/parts';
import { perStart, scheduledStarts } from '../facts/scheduled-starts';
import { TRACED_PART, traceCharges } from '../facts/tracing';
import { MB_PER_GB, SECONDS_PER_HOUR } from '../../facts/units';

/** Memory of an express execution is billed in steps. Source: AWS Step Functions pricing, "Express Workflows". */
const MEMORY_STEP_MB = 64;

/** What a workflow that a schedule starts is assumed to take. */
const TRANSITIONS = 10;

const USAGE = {
  transitions: { unit: 'state transitions per month', assume: 100_000 },
  executions: { unit: 'express executions per month', assume: 1_000_000 },
  durationSeconds: { unit: 'seconds that each express execution takes', assume: 1 },
  memoryMb: { unit: 'MB of memory that each express execution takes', assume: MEMORY_STEP_MB },
  // Assumed: ten state transitions each.
  tracedExecutions: { unit: 'standard executions per month, where they are traced', assume: 10_000 },
  tracedPart: TRACED_PART,
} as const;

type Use = Readonly<Record<keyof typeof USAGE, UsageAmount>>;

/**
 * Standard workflows are billed per state transition, express ones per request and GB-hour, and traces of both. Source: AWS Step Functions
 * pricing.
 */
export const stateMachine = meter({
  reads: {
    'AWS::StepFunctions::StateMachine': (r) => ({
      type: r.text('StateMachineType') ?? 'STANDARD',
      isTraced: r.flag('TracingConfiguration.Enabled') ?? false,
      starts: scheduledStarts(r),
      atDeploymentsAlone: waitsAtDeployments(r),
    }),
  },
  usage: USAGE,
  charges: ({ type, isTraced, starts, atDeploymentsAlone }, use) => {
    if (atDeploymentsAlone) return [];
    if (isUnknown(type)) return [perUse('Executions', type, use.executions)];
    return type === 'EXPRESS'
      ? express(isTraced, { ...use, executions: perStart(use.executions, starts, 1) })
      : standard(isTraced, { ...use, transitions: perStart(use.transitions, starts, TRANSITIONS) });
  },
});

function standard(isTraced: Maybe<boolean>, use: Use): readonly Charge[] {
  return [
    perUse('State transitions', 'step-functions/standard-state-transitions', use.transitions, { perUnit: 1e-3 }),
    ...traceCharges(isTraced, use.tracedExecutions, use.tracedPart),
  ];
}

function express(isTraced: Maybe<boolean>, use: Use): readonly Charge[] {
  const { executions, durationSeconds, memoryMb } = use;
  const billed = {
    ...memoryMb,
    amount: mapRange(memoryMb.amount, (mb) => Math.ceil(mb / MEMORY_STEP_MB) * MEMORY_STEP_MB),
  };
  const [seconds, mb] = [durationSeconds.amount.expected, billed.amount.expected];
  return [
    perUse('Requests', 'step-functions/express-requests', executions, { perUnit: 1e-6 }),
    perUse('Duration', 'step-functions/express-duration', ofEach(ofEach(executions, durationSeconds), billed), {
      perUnit: 1 / SECONDS_PER_HOUR / MB_PER_GB,
      note: `each execution takes ${seconds} s and ${mb} MB`,
    }),
    ...traceCharges(isTraced, executions, use.tracedPart),
  ];
}
