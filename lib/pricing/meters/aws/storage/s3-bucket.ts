import { perUse } from '../../charge';
import { meter } from '../../meter';

const LIFECYCLE_NOTE = 'all of it in S3 Standard: what lifecycle rules move or expire depends on age';

/** Billed per GB-month and per request. Source: Amazon S3 pricing. */
export const s3Bucket = meter({
  reads: {
    'AWS::S3::Bucket': (r) => ({ hasLifecycle: r.value('LifecycleConfiguration') !== undefined }),
  },
  usage: {
    storedGb: { unit: 'GB-month', assume: 10 },
    writes: { unit: 'PUT, COPY, POST and LIST requests per month', assume: 10_000 },
    reads: { unit: 'GET and other requests per month', assume: 100_000 },
  },
  charges: ({ hasLifecycle }, use) => [
    perUse('Storage', 's3/standard-storage', use.storedGb, { note: hasLifecycle ? LIFECYCLE_NOTE : undefined }),
    perUse('Write requests', 's3/put-copy-post-list-requests-standard', use.writes, { perUnit: 1e-3 }),
    perUse('Read requests', 's3/get-select-other-requests-standard', use.reads, { perUnit: 1e-3 }),
  ],
});
