import { perUse } from '../../charge';
import { meter } from '../../meter';

/**
 * Billed per GB-month, per request, for the objects that are watched and for compaction; tables cost nothing by themselves. Source: Amazon
 * S3 pricing, "Tables".
 */
export const tableBucket = meter({
  reads: { 'AWS::S3Tables::TableBucket': () => ({}) },
  usage: {
    storedGb: { unit: 'GB-month', assume: 10 },
    writes: { unit: 'PUT, POST and LIST requests per month', assume: 10_000 },
    reads: { unit: 'GET and other requests per month', assume: 100_000 },
    objects: { unit: 'objects that tables are made of', assume: 1000 },
    compactedObjects: { unit: 'objects per month that are compacted', assume: 1000 },
    compactedGb: { unit: 'GB per month that are compacted', assume: 1 },
  },
  charges: (_, use) => [
    perUse('Storage', 's3/s3-tables-storage', use.storedGb),
    perUse('Write requests', 's3/s3-tables-put-requests', use.writes, { perUnit: 1e-3 }),
    perUse('Read requests', 's3/s3-tables-get-requests', use.reads, { perUnit: 1e-3 }),
    perUse('Objects watched', 's3/s3-tables-object-monitoring', use.objects, { perUnit: 1e-3 }),
    perUse('Objects compacted', 's3/s3-tables-compaction-objects-processed', use.compactedObjects, {
      perUnit: 1e-3,
    }),
    perUse('Data compacted', 's3/s3-tables-compaction-data-processed-binpack', use.compactedGb),
  ],
});
