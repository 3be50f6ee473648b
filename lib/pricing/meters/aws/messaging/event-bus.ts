import { perOptionalUse, perUse } from '../../charge';
import { meter } from '../../meter';

import { ofEach } from '../../facts/parts';

/** Billed per 64 KB of each custom event put on it; rules, and events of AWS services, are free. Source: Amazon EventBridge pricing. */
export const eventBus = meter({
  reads: { 'AWS::Events::EventBus': () => ({}) },
  usage: {
    events: { unit: 'custom events per month', assume: 100_000 },
    eventChunks: { unit: 'chunks of 64 KB in each custom event', assume: 1 },
    partnerEvents: { unit: 'events of partners per month', assume: 0 },
  },
  charges: (_, use) => [
    perUse('Custom events', 'eventbridge/custom-events', ofEach(use.events, use.eventChunks), { perUnit: 1e-6 }),
    ...perOptionalUse('Partner events', 'eventbridge/partner-events', use.partnerEvents, { perUnit: 1e-6 }),
  ],
});
