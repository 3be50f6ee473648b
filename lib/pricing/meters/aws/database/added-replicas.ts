import type { Resource } from '../../../readers/resource';
import { lift, Unknown, type Maybe } from '../../../readers/unknown';

import { given } from '../../facts/given';
import type { Bounds } from '../../facts/load';
import { boundsOfTarget, targetsOf } from '../facts/scalable-target';

/** Replicas that Application Auto Scaling adds to the instances of a cluster. */
export interface AddedReplicas {
  readonly count: Bounds;
  /** That of the first instance, which replicas are made like. */
  readonly instanceClass: Maybe<string>;
}

/** Name of the charge for them. */
export const ADDED_REPLICAS = 'Replicas that scaling adds';

const NO_INSTANCE = new Unknown('its first instance, which replicas are made like, is not among the inputs');

/**
 * The replicas that a target adds beside those of the template, one of whose instances writes; `undefined` where nothing scales.
 * Source: Amazon Aurora User Guide, "Amazon Aurora Auto Scaling with Aurora Replicas".
 */
export function addedReplicas(cluster: Resource, instanceType: string, dimension: string): AddedReplicas | undefined {
  const [target] = targetsOf(cluster, dimension);
  if (target === undefined) return undefined;
  const instances = cluster.referrers(instanceType, 'DBClusterIdentifier');
  const [first] = instances;
  const readers = Math.max(0, instances.length - 1);
  const { minimum, maximum } = boundsOfTarget(target);
  const added = (replicas: number): number => Math.max(0, replicas - readers);
  return {
    count: { minimum: lift(minimum, added), maximum: lift(maximum, added) },
    instanceClass: first === undefined ? NO_INSTANCE : classOf(first),
  };
}

function classOf(instance: Resource): Maybe<string> {
  return lift(given(instance.text('DBInstanceClass'), 'DBInstanceClass'), (name) =>
    name === 'db.serverless' ? new Unknown('replicas without servers follow the load by themselves') : name,
  );
}
