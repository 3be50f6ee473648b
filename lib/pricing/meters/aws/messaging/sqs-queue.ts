import { lift } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per request, by kind of queue. Source: Amazon SQS pricing. */
export const sqsQueue = meter({
  reads: { 'AWS::SQS::Queue': (r) => ({ isFifo: r.flag('FifoQueue') ?? false }) },
  usage: { requests: { unit: 'requests per month', assume: 100_000 } },
  charges: ({ isFifo }, use) => [
    perUse(
      'Requests',
      lift(isFifo, (fifo) => (fifo ? 'sqs/fifo-requests' : 'sqs/standard-requests')),
      use.requests,
      { perUnit: 1e-6 },
    ),
  ],
});
