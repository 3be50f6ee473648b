import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** The scheduler is billed by the hour and size; nodes are billed like any servers. Source: AWS Parallel Computing Service pricing. */
export const parallelCluster = meter({
  reads: { 'AWS::PCS::Cluster': (r) => ({ size: given(r.text('Size'), 'Size') }) },
  charges: ({ size }) => [
    perHour(
      'Controller',
      lift(size, (name) => `parallel-computing/controller-${name.toLowerCase()}`),
    ),
  ],
});
