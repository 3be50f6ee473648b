import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per request for configuration and per configuration received. Source: AWS Systems Manager pricing, "AppConfig". */
export const appConfig = meter({
  reads: { 'AWS::AppConfig::Application': () => ({}) },
  usage: {
    requests: { unit: 'requests per month', assume: 100_000 },
    received: { unit: 'configurations received per month', assume: 1000 },
  },
  charges: (_, use) => [
    perUse('Requests', 'appconfig/configuration-requests', use.requests, { perUnit: 1e-6 }),
    perUse('Configurations received', 'appconfig/configurations-received', use.received),
  ],
});
