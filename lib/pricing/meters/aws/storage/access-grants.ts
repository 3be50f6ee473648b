import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed for each request for access; grants and locations are free. Source: Amazon S3 pricing, "S3 Access Grants". */
export const accessGrants = meter({
  reads: { 'AWS::S3::AccessGrantsInstance': () => ({}) },
  usage: { accessRequests: { unit: 'requests for access per month', assume: 10_000 } },
  charges: (_, use) => [
    perUse('Requests for access', 's3/access-grants-requests', use.accessRequests, { perUnit: 1e-3 }),
  ],
});
