import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Billed by the hour for each node, by its power, running or not. Source: Amazon Lightsail pricing, "Containers". */
export const lightsailContainer = meter({
  reads: {
    'AWS::Lightsail::Container': (r) => ({ power: given(r.text('Power'), 'Power'), nodes: r.number('Scale') ?? 1 }),
  },
  charges: ({ power, nodes }) => [
    perHour(
      'Nodes',
      lift(power, (size) => `lightsail/container-service-${size.toLowerCase()}-node`),
      nodes,
    ),
  ],
});
