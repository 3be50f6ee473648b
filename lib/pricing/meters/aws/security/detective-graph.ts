import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB of logs and findings taken in. Source: Amazon Detective pricing. */
export const detectiveGraph = meter({
  reads: { 'AWS::Detective::Graph': () => ({}) },
  usage: { ingestedGb: { unit: 'GB per month', assume: 10 } },
  charges: (_, use) => [perUse('Data ingested', 'detective/ingested-data', use.ingestedGb)],
});
