import { anyOf, isUntold } from '../../backup-selection';
import { identityOf, type Resource } from '../readers/resource';

import { holderOf, type DataHolder } from './data-holders';
import { lifecyclePoliciesOf, type LifecyclePolicy } from './lifecycle-policies';
import { LogBuckets } from './log-buckets';
import { BACKUPS_SCHEMA, type BackupCoverage, type HeldData } from './model';
import type { OwnBackups } from './own-backups';
import { plansOf, type AssignedPlan } from './plans';
import { seenAs, type Seen } from './seen';

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
 * Buckets that logs are written to are left out, and so are the root volumes of servers, which their images fill.
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
    notes: [...notes, ...(resources.some(isBackupPolicy) ? [ORGANIZATION] : [])],
  };
}

/** What backs up. */
interface Policies {
  readonly plans: readonly AssignedPlan[];
  readonly lifecycles: readonly LifecyclePolicy[];
}

interface Standing {
  readonly standing: 'planned' | 'own-backups' | 'unknown' | 'uncovered';
  readonly held: HeldData;
}

function standingOf(resource: Resource, holder: DataHolder, { plans, lifecycles }: Policies): Standing {
  const seen = seenAs(resource, holder);
  const answers = plans.map((plan) => ({ plan, answer: anyOf(seen.map((each) => plan.backsUp(resource, each))) }));
  const selecting = answers.filter(({ answer }) => answer === true).map(({ plan }) => plan.name);
  const untold = anyOf(answers.map(({ answer }) => answer));
  const own = ownBackupsOf(resource, holder, seen, lifecycles);
  const held = {
    ...identityOf(resource),
    kind: holder.kind,
    plans: [...new Set(selecting)],
    ...(typeof own === 'string' && { ownBackups: own }),
  };
  if (selecting.length > 0) return { standing: 'planned', held };
  if (isUntold(untold)) return { standing: 'unknown', held: { ...held, because: untold.because } };
  if (typeof own === 'string') return { standing: 'own-backups', held };
  return own === undefined
    ? { standing: 'uncovered', held }
    : { standing: 'unknown', held: { ...held, because: own.because } };
}

/** What backs data up beside any plan: its service, and lifecycle policies. */
function ownBackupsOf(
  resource: Resource,
  { own }: DataHolder,
  seen: readonly Seen[],
  lifecycles: readonly LifecyclePolicy[],
): OwnBackups {
  const byService = own?.(resource);
  const answers = lifecycles.map((policy) => ({
    policy,
    answer: anyOf(
      seen.map(({ lifecycle, tags }) => lifecycle !== undefined && policy.backsUp(resource, lifecycle, tags)),
    ),
  }));
  const snapshots = answers.flatMap(({ policy, answer }) => (answer === true ? [`snapshots by ${policy.name}`] : []));
  const known = [...(typeof byService === 'string' ? [byService] : []), ...snapshots];
  if (known.length > 0) return known.join(', ');
  if (typeof byService === 'object') return byService;
  const untold = anyOf(answers.map(({ answer }) => answer));
  return isUntold(untold) ? untold : undefined;
}

function isBackupPolicy(resource: Resource): boolean {
  return resource.type === 'AWS::Organizations::Policy' && resource.text('Type') === 'BACKUP_POLICY';
}
