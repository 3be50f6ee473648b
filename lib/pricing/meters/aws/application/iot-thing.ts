import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH, HOURS_PER_MONTH, perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

const MINUTES_PER_MONTH = HOURS_PER_MONTH * 60;

/** Bytes that a message is counted by. Source: AWS IoT Core pricing, "Messaging". */
const BYTES_OF_A_COUNT = 5 * 1024;

/** Attributes by which a thing says what it sends. */
const PER_DAY = 'groundplan:messagesPerDay';
const BYTES = 'groundplan:messageBytes';

/**
 * Billed by the minute of its connection and by the message, each 5 KB of which count as one. A thing may say in attributes what it sends.
 * Source: AWS IoT Core pricing.
 */
export const iotThing = meter({
  reads: { 'AWS::IoT::Thing': (r) => ({ perDay: attribute(r, PER_DAY), bytes: attribute(r, BYTES) }) },
  usage: {
    connected: { unit: 'part of the month that it is connected', assume: 1, maximum: 1 },
    // Assumed where it does not say.
    messages: { unit: 'messages per month', assume: 10_000 },
  },
  charges: ({ perDay, bytes }, use) => [
    perUse('Connection', 'iot-core/connectivity', use.connected, { perUnit: MINUTES_PER_MONTH * 1e-6 }),
    messages(perDay, bytes, use.messages),
  ],
});

function attribute(r: Resource, name: string): Maybe<number> | undefined {
  return r.number(`AttributePayload.Attributes.${name}`);
}

/** What is said of messages holds before what the thing says. */
function messages(perDay: Maybe<number> | undefined, bytes: Maybe<number> | undefined, use: UsageAmount): Charge {
  const counts = lift(bytes ?? 1, (known) => Math.max(1, Math.ceil(known / BYTES_OF_A_COUNT)) * 1e-6);
  return use.basis === 'usage' || perDay === undefined
    ? perUse('Messages', 'iot-core/messages', use, { perUnit: counts })
    : perMonth(
        'Messages',
        'iot-core/messages',
        lift(perDay, (known) => lift(counts, (each) => known * DAYS_PER_MONTH * each)),
      );
}
