import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB taken in and per GB-month kept. Source: Amazon EventBridge pricing, "Archive and replay". */
export const eventArchive = meter({
  reads: { 'AWS::Events::Archive': () => ({}) },
  usage: {
    archivedGb: { unit: 'GB per month', assume: 1 },
    storedGb: { unit: 'GB-month', assume: 5 },
  },
  charges: (_, use) => [
    perUse('Archived', 'eventbridge/archive-processing', use.archivedGb),
    perUse('Storage', 'eventbridge/archive-storage', use.storedGb),
  ],
});
