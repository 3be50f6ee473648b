import { lift } from '../../../readers/unknown';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { LOAD, perHourOfLoad } from '../../facts/load';

/** Billed by the hour for the capacity units that the load asks for. Source: AWS Database Migration Service pricing, "DMS Serverless". */
export const dmsServerless = meter({
  reads: {
    'AWS::DMS::ReplicationConfig': (r) => ({
      zones: lift(r.flag('ComputeConfig.MultiAZ') ?? false, (multiple) => (multiple ? 'multi-az' : 'single-az')),
      minimum: r.number('ComputeConfig.MinCapacityUnits') ?? 1,
      maximum: given(r.number('ComputeConfig.MaxCapacityUnits'), 'ComputeConfig.MaxCapacityUnits'),
    }),
  },
  usage: { load: LOAD },
  charges: ({ zones, minimum, maximum }, use) => [
    perHourOfLoad(
      'Capacity units',
      lift(zones, (spread) => `dms/serverless-dcu-${spread}`),
      { minimum, maximum },
      use.load,
    ),
  ],
});
