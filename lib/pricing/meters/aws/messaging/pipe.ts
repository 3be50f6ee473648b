import { lift } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { ofEach } from '../../facts/parts';

/** Billed per 64 KB of each request that enters it after filtering. Source: Amazon EventBridge pricing, "Pipes". */
export const pipe = meter({
  reads: {
    'AWS::Pipes::Pipe': (r) => ({ isOn: lift(r.text('DesiredState') ?? 'RUNNING', (state) => state === 'RUNNING') }),
  },
  usage: {
    requests: { unit: 'requests per month', assume: 1_000_000 },
    requestChunks: { unit: 'chunks of 64 KB in each request', assume: 1 },
  },
  charges: ({ isOn }, use) =>
    provided(isOn, [
      perUse('Requests', 'eventbridge/pipes-requests', ofEach(use.requests, use.requestChunks), { perUnit: 1e-6 }),
    ]),
});
