import { lift } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { ofEach } from '../../facts/parts';

/** Billed per 64 KB of each request, by kind of queue. Source: Amazon SQS pricing. */
export const sqsQueue = meter({
  reads: { 'AWS::SQS::Queue': (r) => ({ isFifo: r.flag('FifoQueue') ?? false }) },
  usage: {
    requests: { unit: 'requests per month', assume: 100_000 },
    requestChunks: { unit: 'chunks of 64 KB in each request', assume: 1 },
  },
  charges: ({ isFifo }, use) => [
    perUse(
      'Requests',
      lift(isFifo, (fifo) => (fifo ? 'sqs/fifo-requests' : 'sqs/standard-requests')),
      ofEach(use.requests, use.requestChunks),
      { perUnit: 1e-6 },
    ),
  ],
});
