import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB taken in and normalised. Source: Amazon Security Lake pricing. */
export const securityLake = meter({
  reads: { 'AWS::SecurityLake::DataLake': () => ({}) },
  usage: { ingestedGb: { unit: 'GB per month', assume: 10 } },
  charges: (_, use) => [perUse('Data ingested', 'security-lake/data-ingested', use.ingestedGb)],
});
