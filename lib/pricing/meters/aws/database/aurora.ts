import type { Resource } from '../../../readers/resource';
import { lift, Unknown, type Maybe } from '../../../readers/unknown';

import { given } from '../../facts/given';
import { fixed, type Bounds } from '../../facts/load';

const ELSEWHERE = new Unknown('its cluster is not among the inputs');

/** Whether a cluster pays more for its instances and storage, and nothing for I/O. Source: Amazon Aurora pricing, "Aurora I/O-Optimized". */
export function isIoOptimized(cluster: Resource | undefined): Maybe<boolean> {
  if (cluster === undefined) return ELSEWHERE;
  return lift(cluster.text('StorageType') ?? 'aurora', (type) => type === 'aurora-iopt1');
}

/** Aurora capacity units between which each serverless instance of a cluster scales. */
export function auroraCapacity(cluster: Resource | undefined): Bounds {
  return cluster === undefined ? fixed(ELSEWHERE) : scalingBounds(cluster, 'ServerlessV2ScalingConfiguration');
}

/** The bounds that a cluster sets in one of its properties. */
export function scalingBounds(cluster: Resource, path: string): Bounds {
  return {
    minimum: given(cluster.number(`${path}.MinCapacity`), `${path}.MinCapacity`),
    maximum: given(cluster.number(`${path}.MaxCapacity`), `${path}.MaxCapacity`),
  };
}
