import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';

import { supportOfVersion, type VersionSupport } from './support-calendar';
import { vcpusOf } from './vcpus';

/** The extended support that the version of a cluster has; one without a version has a newer one. */
export function documentDbSupport(cluster: Resource | undefined): Maybe<VersionSupport | undefined> {
  return lift(cluster?.text('EngineVersion'), (version) =>
    version === undefined ? undefined : supportOfVersion('docdb', version),
  );
}

/** Billed for each virtual processor of an instance, by family. Source: Amazon DocumentDB pricing, "Extended Support". */
export function documentDbSupportCharges(
  support: Maybe<VersionSupport | undefined>,
  instanceClass: Maybe<string>,
): readonly Charge[] {
  if (support === undefined) return [];
  if (isUnknown(support)) return [perHour('Extended support', support)];
  const { year, note } = support;
  const family = lift(instanceClass, (name) => name.replace(/\.[^.]+$/, ''));
  const rate = lift(family, (name) => `documentdb/extended-support-year-${year}-${name}`);
  return [perHour('Extended support', rate, lift(instanceClass, vcpusOf), { note })];
}
