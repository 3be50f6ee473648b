import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed for processing units (DPU) and for storage. Source: Amazon Aurora DSQL pricing. */
export const auroraDsql = meter({
  reads: { 'AWS::DSQL::Cluster': () => ({}) },
  usage: {
    processingUnits: { unit: 'million DPUs per month', assume: 1 },
    storedGb: { unit: 'GB-month', assume: 10 },
  },
  charges: (_, use) => [
    perUse('Processing units', 'aurora-dsql/dpu', use.processingUnits),
    perUse('Storage', 'aurora-dsql/storage', use.storedGb),
  ],
});
