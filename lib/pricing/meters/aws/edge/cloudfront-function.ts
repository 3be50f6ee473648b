import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per invocation. Source: Amazon CloudFront pricing, "CloudFront Functions". */
export const cloudfrontFunction = meter({
  reads: { 'AWS::CloudFront::Function': () => ({}), 'AWS::CloudFront::ConnectionFunction': () => ({}) },
  usage: { invocations: { unit: 'invocations per month', assume: 1_000_000 } },
  charges: (_, use) => [
    perUse('Invocations', 'cloudfront/cloudfront-functions-invocations', use.invocations, { perUnit: 1e-6 }),
  ],
});
