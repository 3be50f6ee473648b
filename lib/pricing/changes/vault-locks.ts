import type { Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';
import type { AffectedData, ReplacementReason } from './model';
import type { Paired } from './pairs';

/** Actions that a policy of a vault denies, so that nobody deletes what is in it. */
const DELETION = 'backup:DeleteRecoveryPoint';

const LOCK = 'LockConfiguration';
const POLICY = 'AccessPolicy';

/** What keeps recovery points, in words that follow "loses". */
const KEEPERS = {
  [LOCK]: 'the lock that keeps its recovery points',
  [POLICY]: 'the policy that denies their deletion',
} as const;

/**
 * Whether a vault stays and what keeps its recovery points does not: its lock is taken away or keeps them for less, or its policy no
 * longer denies their deletion. Source: AWS Backup Developer Guide, "AWS Backup Vault Lock".
 */
export function unlocks({ before, after }: Pick<Paired, 'before' | 'after'>, property: string): boolean {
  if (after.type !== 'AWS::Backup::BackupVault') return false;
  if (property.split('.')[0] === LOCK) return keptDays(after) < keptDays(before);
  return property.split('.')[0] === POLICY && deniesDeletion(before) && !deniesDeletion(after);
}

/** What is lost with it. */
export function unlocked(reasons: readonly ReplacementReason[]): readonly AffectedData[] {
  const lost = reasons.filter(({ kind }) => kind === 'unlocks').map(({ property }) => property.split('.')[0] ?? '');
  return [LOCK, POLICY].flatMap((keeper) =>
    lost.includes(keeper) ? [{ what: KEEPERS[keeper as keyof typeof KEEPERS], fate: 'lost' as const }] : [],
  );
}

/** Fewest days that a lock keeps anything; what is known only at deployment is taken for no less than before. */
function keptDays(vault: Resource): number {
  const days = vault.number(`${LOCK}.MinRetentionDays`);
  if (isUnknown(days) || isUnknown(vault.value(LOCK))) return Infinity;
  return days ?? 0;
}

function deniesDeletion(vault: Resource): boolean {
  const policy = vault.value(POLICY);
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy ?? {});
  return /"Effect":\s*"Deny"/.test(text) && (text.includes(DELETION) || isUnknown(policy));
}
