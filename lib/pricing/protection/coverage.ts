import type { Resource } from '../readers/resource';

import { holderOf } from './data-holders';
import { lifecyclePoliciesOf } from './lifecycle-policies';
import { LogBuckets } from './log-buckets';
import { BACKUPS_SCHEMA, type BackupCoverage, type HeldData } from './model';
import { plansOf } from './plans';
import { standingOf, type Standing } from './standing';

/** What is known beside the resources. */
export interface BackupOptions {
  /** What could not be read of the templates, as `readInputs` says. @default - all of it was */
  readonly notes?: readonly string[];
}

/** Said of what templates do not show. */
const ORGANIZATION = 'Backup policies of AWS Organizations are not read: they may back up more than is said here.';

/**
 * What holds data, and which of it no plan of AWS Backup selects. All resources count together: the plan of one stack backs up what
 * stands in another.
 *
 * ```ts
 * const { uncovered } = backupCoverage(readInputs(['cdk.out']).resources);
 * expect(uncovered.map(({ id }) => id)).toEqual([]);
 * ```
 *
 * What a tag `groundplan:no-backup` says needs none is in a list of its own. Buckets that logs are written to are left out, and so are the root volumes of servers, which their images fill.
 */
export function backupCoverage(resources: readonly Resource[], { notes = [] }: BackupOptions = {}): BackupCoverage {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const policies = { plans: plansOf(resources, (id) => byId.get(id)), lifecycles: lifecyclePoliciesOf(resources) };
  const logs = new LogBuckets(resources);
  const all = resources.flatMap((resource) => {
    const holder = holderOf(resource);
    return holder === undefined || logs.has(resource) ? [] : [standingOf(resource, holder, policies)];
  });
  const standing = (asked: Standing['standing']): readonly HeldData[] =>
    all.filter((each) => each.standing === asked).map(({ held }) => held);
  return {
    schema: BACKUPS_SCHEMA,
    uncovered: standing('uncovered'),
    ownBackups: standing('own-backups'),
    unknown: standing('unknown'),
    planned: standing('planned'),
    excepted: standing('excepted'),
    notes: [...notes, ...(resources.some(isBackupPolicy) ? [ORGANIZATION] : [])],
  };
}

function isBackupPolicy(resource: Resource): boolean {
  return resource.type === 'AWS::Organizations::Policy' && resource.text('Type') === 'BACKUP_POLICY';
}
