import { lift } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Billed per request that enters it after filtering. Source: Amazon EventBridge pricing, "Pipes". */
export const pipe = meter({
  reads: {
    'AWS::Pipes::Pipe': (r) => ({ isOn: lift(r.text('DesiredState') ?? 'RUNNING', (state) => state === 'RUNNING') }),
  },
  usage: { requests: { unit: 'requests per month', assume: 1_000_000 } },
  charges: ({ isOn }, use) =>
    provided(isOn, [perUse('Requests', 'eventbridge/pipes-requests', use.requests, { perUnit: 1e-6 })]),
});
