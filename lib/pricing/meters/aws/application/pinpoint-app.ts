import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the audience that is targeted, by events recorded and messages sent. Source: Amazon Pinpoint pricing. */
export const pinpointApp = meter({
  reads: { 'AWS::Pinpoint::App': () => ({}) },
  usage: {
    targetedUsers: { unit: 'users targeted per month', assume: 1000 },
    events: { unit: 'events per month', assume: 100_000 },
    emails: { unit: 'e-mails per month', assume: 10_000 },
  },
  charges: (_, use) => [
    perUse('Targeted audience', 'pinpoint/monthly-targeted-audience', use.targetedUsers),
    perUse('Events recorded', 'pinpoint/events-recorded', use.events, { perUnit: 1e-6 }),
    perUse('E-mail sent', 'pinpoint/email', use.emails, { perUnit: 1e-3 }),
  ],
});
