import type { Maybe } from '../../../readers/unknown';
import { perUse, provided, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { ofEach } from '../../facts/parts';

/**
 * Usage key of what AWS X-Ray traces: by default the first request of each second, and one in twenty of the others. Assumed: none comes
 * in the same second as another. Source: AWS X-Ray Developer Guide, "Configuring sampling rules".
 */
export const TRACED_PART = {
  unit: 'part of the requests that AWS X-Ray traces, where it does',
  assume: 1,
  maximum: 1,
} as const;

/** Billed per trace where tracing is switched on. Source: AWS X-Ray pricing, "Traces recorded". */
export function traceCharges(
  isTraced: Maybe<boolean>,
  requests: UsageAmount,
  tracedPart: UsageAmount,
): readonly Charge[] {
  return provided(isTraced, [
    perUse('Traces recorded', 'x-ray/traces-recorded', ofEach(requests, tracedPart), { perUnit: 1e-6 }),
  ]);
}
