import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per custom event put on it; rules, and events of AWS services, are free. Source: Amazon EventBridge pricing. */
export const eventBus = meter({
  reads: { 'AWS::Events::EventBus': () => ({}) },
  usage: { events: { unit: 'custom events per month', assume: 100_000 } },
  charges: (_, use) => [perUse('Custom events', 'eventbridge/custom-events', use.events, { perUnit: 1e-6 })],
});
