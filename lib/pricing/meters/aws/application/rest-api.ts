import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per request; its stages' caches are billed by themselves. Source: Amazon API Gateway pricing, "REST APIs". */
export const restApi = meter({
  reads: { 'AWS::ApiGateway::RestApi': () => ({}) },
  usage: { requests: { unit: 'requests per month', assume: 1_000_000 } },
  charges: (_, use) => [perUse('Requests', 'api-gateway/rest-api-requests', use.requests, { perUnit: 1e-6 })],
});
