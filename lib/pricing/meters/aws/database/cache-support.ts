import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { perHourOfLoad, type Bounds } from '../../facts/load';

import { supportOfVersion, type VersionSupport } from './support-calendar';

/** The extended support that a cache has by its version; one without a version has a newer one. */
export function cacheSupport(r: Resource, engine: Maybe<string>): Maybe<VersionSupport | undefined> {
  const version = r.text('EngineVersion');
  if (version === undefined || engine !== 'redis') return undefined;
  return lift(version, (known) => supportOfVersion(engine, known));
}

/** Billed for each node-hour, by type, beside the node. Source: Amazon ElastiCache pricing, "Extended Support". */
export function cacheSupportCharges(
  support: Maybe<VersionSupport | undefined>,
  nodeType: Maybe<string>,
  nodes: Bounds,
  load: UsageAmount,
): readonly Charge[] {
  if (support === undefined) return [];
  if (isUnknown(support)) return [perHour('Extended support', support)];
  const rate = lift(nodeType, (type) => `elasticache/extended-support-year-${support.year}-${type}`);
  return [{ ...perHourOfLoad('Extended support', rate, nodes, load), note: support.note }];
}
