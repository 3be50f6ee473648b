import type { JsonObject } from '../../../shape';

import { withProperties, type Presenter } from './presenter';
import { isKnownObject } from './shapes';

/** A cluster of EMR. A group of one instance need not say so, and one that bids is on spot. */
export const emrCluster: Presenter = (_own, named) => {
  const instances = named.properties['Instances'];
  if (!isKnownObject(instances)) return named;
  const groups = ['MasterInstanceGroup', 'CoreInstanceGroup'].filter((name) => isKnownObject(instances[name]));
  const presented = groups.map((name) => [name, { InstanceCount: 1, ...onSpot(instances[name] as JsonObject) }]);
  return withProperties(named, { Instances: { ...instances, ...Object.fromEntries(presented) } });
};

/** A group of more instances. */
export const emrInstanceGroup: Presenter = (_own, named) => ({
  ...named,
  properties: { InstanceCount: 1, InstanceRole: 'TASK', ...onSpot(named.properties) },
});

function onSpot(group: JsonObject): JsonObject {
  return { Market: group['BidPrice'] === undefined ? 'ON_DEMAND' : 'SPOT', ...group };
}
