import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Billed for each node-hour, by type. Source: Amazon DynamoDB pricing, "DynamoDB Accelerator (DAX)". */
export const daxCluster = meter({
  reads: {
    'AWS::DAX::Cluster': (r) => ({
      nodeType: given(r.text('NodeType'), 'NodeType'),
      nodes: given(r.number('ReplicationFactor'), 'ReplicationFactor'),
    }),
  },
  charges: ({ nodeType, nodes }) => [
    perHour(
      'Node hours',
      lift(nodeType, (type) => `dax/${type}`),
      nodes,
    ),
  ],
});
