import { lift } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { ofEach } from '../../facts/parts';

/** Events of one session, as the vendor's examples count them. */
const EVENTS_PER_SESSION = 20;

/** Part of the sessions that is sampled unless the template says otherwise. Source: Amazon CloudWatch RUM API reference. */
const SAMPLED = 0.1;

/** Billed per event that browsers send. Source: Amazon CloudWatch pricing, "RUM". */
export const appMonitor = meter({
  reads: {
    'AWS::RUM::AppMonitor': (r) => ({ sampled: r.number('AppMonitorConfiguration.SessionSampleRate') ?? SAMPLED }),
  },
  usage: {
    sessions: { unit: 'sessions per month', assume: 10_000 },
    sessionEvents: { unit: 'events in each session that is sampled', assume: EVENTS_PER_SESSION },
  },
  charges: ({ sampled }, use) => [
    perUse('Events', 'cloudwatch/rum-events', ofEach(use.sessions, use.sessionEvents), {
      perUnit: lift(sampled, (part) => part * 1e-5),
      note: `${use.sessionEvents.amount.expected} events in each session that is sampled`,
    }),
  ],
});
