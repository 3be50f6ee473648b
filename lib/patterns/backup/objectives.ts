import type { Profile, ServiceTier } from '../../profile/profile';
import type { Objectives, PlannedRule } from './backup-plan';
import type { BackupInterval } from './props';

/** Hours from one backup to the next, at most. */
export const INTERVAL_HOURS: Readonly<Record<BackupInterval, number>> = {
  hour: 1,
  day: 24,
  week: 7 * 24,
  month: 31 * 24,
  year: 366 * 24,
};

/** Hours until the newest backup is restored, as each service tier has it; restore tests show whether it holds. */
const RECOVERY_HOURS: Readonly<Record<ServiceTier, number>> = { gold: 4, silver: 8, bronze: 24 };

/** What rules promise together: what was written since the last backup began is lost, and that may begin late. */
export function objectivesOf(rules: readonly PlannedRule[], { tier }: Pick<Profile, 'tier'>): Objectives {
  const hours = rules.map(({ schedule, startWithinHours }) => INTERVAL_HOURS[schedule.every] + startWithinHours);
  return {
    lossHours: Math.min(...hours),
    continuous: rules.some(({ continuous }) => continuous),
    recoveryHours: RECOVERY_HOURS[tier],
  };
}

/** `26 hours`, `9 days` */
export function describeHours(hours: number): string {
  if (hours >= 72) return `${Math.ceil(hours / 24)} days`;
  return hours === 1 ? '1 hour' : `${hours} hours`;
}
