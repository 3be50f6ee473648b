import { isUnknown } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Billed for what it keeps in memory (SPICE); users are billed by themselves and are in no template. Source: Amazon QuickSight pricing. */
export const quickSightDataSet = meter({
  reads: {
    'AWS::QuickSight::DataSet': (r) => {
      const mode = r.text('ImportMode') ?? 'DIRECT_QUERY';
      return { inMemory: isUnknown(mode) ? mode : mode === 'SPICE' };
    },
  },
  usage: { memoryGb: { unit: 'GB of SPICE, of editions for enterprises', assume: 1 } },
  charges: ({ inMemory }, use) =>
    provided(inMemory, [perUse('SPICE capacity', 'quicksight/spice-capacity-enterprise', use.memoryGb)]),
});
