import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the samples taken in, kept and queried. Source: Amazon Managed Service for Prometheus pricing. */
export const prometheusWorkspace = meter({
  reads: { 'AWS::APS::Workspace': () => ({}) },
  usage: {
    samples: { unit: 'samples per month', assume: 100_000_000 },
    storedGb: { unit: 'GB-month', assume: 1 },
    queriedSamples: { unit: 'samples that queries process per month', assume: 1_000_000_000 },
  },
  charges: (_, use) => [
    perUse('Samples ingested', 'managed-prometheus/metric-samples-ingested', use.samples, { perUnit: 1e-7 }),
    perUse('Storage', 'managed-prometheus/metric-storage', use.storedGb),
    perUse('Query samples', 'managed-prometheus/query-samples-processed', use.queriedSamples, { perUnit: 1e-9 }),
  ],
});

/** Billed by the hour and by the samples that it collects. Source: Amazon Managed Service for Prometheus pricing, "Managed collector". */
export const prometheusScraper = meter({
  reads: { 'AWS::APS::Scraper': () => ({}) },
  usage: { samples: { unit: 'samples per month', assume: 100_000_000 } },
  charges: (_, use) => [
    perHour('Collector', 'managed-prometheus/managed-collector'),
    perUse('Samples collected', 'managed-prometheus/managed-collector-samples-collected', use.samples, {
      perUnit: 1e-7,
    }),
  ],
});
