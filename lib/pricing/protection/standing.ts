import { anyOf, isUntold, NO_BACKUP_TAG, whyNoBackup, type Answer, type Told } from '../../backup-selection';
import { identityOf, type Resource } from '../readers/resource';

import type { DataHolder } from './data-holders';
import type { LifecyclePolicy } from './lifecycle-policies';
import type { HeldData } from './model';
import type { OwnBackups } from './own-backups';
import type { AssignedPlan } from './plans';
import { seenAs, type Seen } from './seen';

/** What backs up. */
export interface Policies {
  readonly plans: readonly AssignedPlan[];
  readonly lifecycles: readonly LifecyclePolicy[];
}

/** A resource that holds data, in the list that it belongs to. */
export interface Standing {
  readonly standing: 'planned' | 'excepted' | 'own-backups' | 'unknown' | 'uncovered';
  readonly held: HeldData;
}

/** What backs up a resource that holds data. A plan that may select it outweighs what backs it up otherwise. */
export function standingOf(resource: Resource, holder: DataHolder, { plans, lifecycles }: Policies): Standing {
  const seen = seenAs(resource, holder);
  const answers = plans.map(({ name, backsUp }) => ({
    name,
    answer: anyOf(seen.map((each) => backsUp(resource, each))),
  }));
  const selecting = answers.filter(({ answer }) => answer === true).map(({ name }) => name);
  const own = ownBackupsOf(resource, holder, seen, lifecycles);
  const held = {
    ...identityOf(resource),
    kind: holder.kind,
    plans: [...new Set(selecting)],
    ...(typeof own === 'string' && { ownBackups: own }),
  };
  if (selecting.length > 0) return { standing: 'planned', held };
  const excepted = seen[0] && whyNoBackup(seen[0].tags);
  if (excepted !== undefined) return { standing: 'excepted', held: { ...held, because: whyOf(excepted) } };
  const because = mayBeSelected(answers) ?? (typeof own === 'object' ? own.because : undefined);
  if (because !== undefined) return { standing: 'unknown', held: { ...held, because } };
  return { standing: own === undefined ? 'uncovered' : 'own-backups', held };
}

/** What only the deployment tells is a reason all the same. */
function whyOf(excepted: Told): string {
  return typeof excepted === 'string' ? excepted : `${NO_BACKUP_TAG}, whose value is not known: ${excepted.because}`;
}

/** Why it cannot be told whether a plan selects it, of the first plan that may. */
function mayBeSelected(answers: readonly { readonly name: string; readonly answer: Answer }[]): string | undefined {
  const [because] = answers.flatMap(({ name, answer }) =>
    isUntold(answer) ? [`the plan ${name} may select it, and ${answer.because}`] : [],
  );
  return because;
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
