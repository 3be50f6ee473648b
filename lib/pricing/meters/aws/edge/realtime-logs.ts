import { lift } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per log line. Source: Amazon CloudFront pricing, "Real-time logs". */
export const realtimeLogs = meter({
  reads: { 'AWS::CloudFront::RealtimeLogConfig': (r) => ({ percent: r.number('SamplingRate') ?? 100 }) },
  usage: { requests: { unit: 'requests per month', assume: 1_000_000 } },
  charges: ({ percent }, use) => [
    perUse('Log lines', 'cloudfront/real-time-log-lines', use.requests, {
      perUnit: lift(percent, (known) => (known / 100) * 1e-6),
    }),
  ],
});
