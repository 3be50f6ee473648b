import { HOURS_PER_MONTH, perUse } from '../../charge';
import { meter } from '../../meter';

const MINUTES_PER_MONTH = HOURS_PER_MONTH * 60;

/** Billed by the minute of its connection and by the message. Source: AWS IoT Core pricing. */
export const iotThing = meter({
  reads: { 'AWS::IoT::Thing': () => ({}) },
  usage: {
    connected: { unit: 'part of the month that it is connected', assume: 1, maximum: 1 },
    messages: { unit: 'messages per month', assume: 10_000 },
  },
  charges: (_, use) => [
    perUse('Connection', 'iot-core/connectivity', use.connected, { perUnit: MINUTES_PER_MONTH * 1e-6 }),
    perUse('Messages', 'iot-core/messages', use.messages, { perUnit: 1e-6 }),
  ],
});
