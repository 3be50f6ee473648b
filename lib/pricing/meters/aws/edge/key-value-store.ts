import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per read of CloudFront Functions. Source: Amazon CloudFront pricing, "CloudFront KeyValueStore". */
export const keyValueStore = meter({
  reads: { 'AWS::CloudFront::KeyValueStore': () => ({}) },
  usage: { reads: { unit: 'reads per month', assume: 1_000_000 } },
  charges: (_, use) => [perUse('Reads', 'cloudfront/key-value-store-reads', use.reads, { perUnit: 1e-6 })],
});
