import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour that it exists, and by the GB in its busier direction. Source: AWS Global Accelerator pricing. */
export const accelerator = meter({
  reads: { 'AWS::GlobalAccelerator::Accelerator': () => ({}) },
  usage: { dataGb: { unit: 'GB per month in the busier direction', assume: 100 } },
  charges: (_, use) => [
    perHour('Accelerator', 'global-accelerator/accelerator'),
    perUse('Data transfer premium', 'global-accelerator/data-transfer-premium', use.dataGb),
  ],
});
