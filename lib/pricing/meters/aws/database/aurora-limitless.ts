import { lift } from '../../../readers/unknown';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { LOAD, perHourOfLoad, times } from '../../facts/load';

/** Aurora Limitless: billed by capacity units, once more for each standby. Source: Amazon Aurora pricing, "Aurora PostgreSQL Limitless Database". */
export const auroraLimitless = meter({
  reads: {
    'AWS::RDS::DBShardGroup': (r) => ({
      bounds: { minimum: r.number('MinACU') ?? 16, maximum: given(r.number('MaxACU'), 'MaxACU') },
      copies: lift(r.number('ComputeRedundancy') ?? 0, (standbys) => standbys + 1),
    }),
  },
  usage: { load: LOAD },
  charges: ({ bounds, copies }, use) => [
    perHourOfLoad('Capacity units', 'aurora/limitless', times(bounds, copies), use.load),
  ],
});
