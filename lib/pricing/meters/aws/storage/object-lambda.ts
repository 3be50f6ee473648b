import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB that its function returns, beside requests of the bucket and runs of the function. Source: Amazon S3 pricing, "S3 Object Lambda". */
export const objectLambda = meter({
  reads: { 'AWS::S3ObjectLambda::AccessPoint': () => ({}) },
  usage: { returnedGb: { unit: 'GB per month that the function returns', assume: 10 } },
  charges: (_, use) => [perUse('Data returned', 's3/object-lambda-data-returned', use.returnedGb)],
});
