import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per event that it looks at. Source: Amazon EventBridge pricing, "Schema discovery". */
export const eventDiscoverer = meter({
  reads: { 'AWS::EventSchemas::Discoverer': () => ({}) },
  usage: { events: { unit: 'events per month', assume: 1_000_000 } },
  charges: (_, use) => [perUse('Events discovered', 'eventbridge/schema-discovery', use.events, { perUnit: 1e-6 })],
});
