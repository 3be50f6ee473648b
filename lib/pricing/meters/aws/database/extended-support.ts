import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';

import { isAurora } from './rds-engine';
import { hasCalendar, supportOfVersion } from './support-calendar';
import { vcpusOf } from './vcpus';

/** A database on a version that is past its standard support. */
export interface ExtendedSupport {
  /** Per hour of a virtual processor. */
  readonly rate: string;
  readonly note: string;
}

/**
 * The extended support that a database has by its version, unless it opts out, and cannot be made with such a version. One without a
 * version has a newer one. Source: Amazon RDS User Guide, "Amazon RDS Extended Support".
 *
 * @param owner - what states the life cycle: the cluster, of an instance in one
 */
export function extendedSupport(
  owner: Resource,
  engine: Maybe<string>,
  version: Maybe<string> | undefined,
): Maybe<ExtendedSupport | undefined> {
  if (isUnknown(engine) || !hasCalendar(engine) || version === undefined) return undefined;
  if ([owner, owner.target('GlobalClusterIdentifier')].some(optsOut)) return undefined;
  return lift(version, (known) => {
    const support = supportOfVersion(engine, known);
    if (support === undefined) return undefined;
    const service = isAurora(engine) ? 'aurora' : 'rds';
    return { rate: `${service}/extended-support-year-${support.year}`, note: support.note };
  });
}

/** A global cluster states it for its members. */
function optsOut(owner: Resource | undefined): boolean {
  return owner?.text('EngineLifecycleSupport') === 'open-source-rds-extended-support-disabled';
}

const BY_CAPACITY = new Unknown('without servers, extended support is billed by the capacity unit');

/**
 * Billed for each virtual processor, those of standbys too, until the database is upgraded or deleted.
 * Source: Amazon RDS User Guide, "Amazon RDS Extended Support charges".
 */
export function extendedSupportCharges(
  support: Maybe<ExtendedSupport | undefined>,
  instanceClass: Maybe<string>,
  copies: Maybe<number>,
): readonly Charge[] {
  if (support === undefined) return [];
  if (isUnknown(support)) return [perHour('Extended support', support)];
  const each = lift(instanceClass, (name) => (name === 'db.serverless' ? BY_CAPACITY : vcpusOf(name)));
  const vcpus = lift2(each, copies, (count, instances) => count * instances);
  return [perHour('Extended support', support.rate, vcpus, { note: support.note })];
}
