import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per invocation. Source: Amazon EventBridge pricing, "API Destinations". */
export const apiDestination = meter({
  reads: { 'AWS::Events::ApiDestination': () => ({}) },
  // Assumed: as many as of other events.
  usage: { invocations: { unit: 'invocations per month', assume: 100_000 } },
  charges: (_, use) => [
    perUse('Invocations', 'eventbridge/api-destination-invocations', use.invocations, { perUnit: 1e-6 }),
  ],
});
