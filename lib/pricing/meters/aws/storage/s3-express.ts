import { perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';
import { REQUEST_METRICS, requestMetricCharges } from './request-metrics';

/** Billed per GB-month, per request and per GB that is written and read. Source: Amazon S3 pricing, "S3 Express One Zone". */
export const directoryBucket = meter({
  reads: { 'AWS::S3Express::DirectoryBucket': (r) => ({ requestMetrics: countOf(r, 'MetricsConfigurations') }) },
  usage: {
    storedGb: { unit: 'GB-month', assume: 10 },
    writes: { unit: 'PUT, COPY, POST and LIST requests per month', assume: 10_000 },
    reads: { unit: 'GET and other requests per month', assume: 100_000 },
    uploadedGb: { unit: 'GB written per month', assume: 10 },
    retrievedGb: { unit: 'GB read per month', assume: 100 },
    requestMetrics: REQUEST_METRICS,
  },
  charges: ({ requestMetrics }, use) => [
    perUse('Storage', 's3/express-one-zone-storage', use.storedGb),
    perUse('Write requests', 's3/put-copy-post-list-requests-express-one-zone', use.writes, { perUnit: 1e-3 }),
    perUse('Read requests', 's3/get-other-requests-express-one-zone', use.reads, { perUnit: 1e-3 }),
    perUse('Data written', 's3/express-one-zone-data-uploads', use.uploadedGb),
    perUse('Data read', 's3/express-one-zone-data-retrievals', use.retrievedGb),
    ...requestMetricCharges(requestMetrics, use.requestMetrics),
  ],
});
