import { isUntold } from '../../../../backup-selection';
import { assignedTo } from '../../../protection/assigned';
import type { Resource } from '../../../readers/resource';
import { Unknown } from '../../../readers/unknown';
import { BACKUP_KINDS, isOwn, type BackupKind } from './backup-kinds';

/** What a plan backs up of one kind. */
export interface Selected {
  readonly kind: BackupKind;
  readonly resources: readonly Resource[];
  /** Why it cannot be told whether the plan backs up others of the kind. @default - it can */
  readonly others?: Unknown;
}

/** What the selections of a plan find among the inputs, in its region and account. */
export function selectedBy(plan: Resource): readonly Selected[] {
  const answer = assignedTo(plan);
  return BACKUP_KINDS.flatMap((kind): readonly Selected[] => {
    const seen = kind.types
      .flatMap((type) => plan.ofType(type))
      .filter(isOwn)
      .map((resource) => ({ resource, answer: answer(resource) }));
    const resources = seen.flatMap((one) => (one.answer === true ? [one.resource] : []));
    const untold = seen.map((one) => one.answer).find(isUntold);
    if (resources.length === 0 && untold === undefined) return [];
    return [{ kind, resources, ...(untold && { others: new Unknown(untold.because) }) }];
  });
}
