import type { EnvironmentContext } from '../../profile/context';
import type { BackupTier, Profile } from '../../profile/profile';
import type { Lifecycle, PlannedClass, PlannedRule } from './backup-plan';
import { objectivesOf } from './objectives';
import type { BackupClassProps, BackupProps, BackupRuleProps } from './props';

/** The class of what names none, where the client file has no classes of its own. */
export const DEFAULT_CLASS = 'standard';

const WHEN = { at: '01:00', day: 'sun', startWithinHours: 2, finishWithinHours: 12 } as const;

const DAILY: BackupClassProps = { daily: { every: 'day', keepDays: 14 } };
const DAILY_AND_MONTHLY: BackupClassProps = {
  daily: { every: 'day', keepDays: 35 },
  monthly: { every: 'month', keepDays: 365 },
};

/** Rules by what the profile asks for. Whoever asks for backups where it asks for none has the least. */
const BY_TIER: Readonly<Record<BackupTier, BackupClassProps>> = {
  none: DAILY,
  daily: DAILY,
  'daily-and-monthly': DAILY_AND_MONTHLY,
  'daily-and-monthly-with-copy': DAILY_AND_MONTHLY,
};

/** Classes as they are asked for, or that of the profile. */
export function askedClasses({ classes }: BackupProps, profile: Profile): Readonly<Record<string, BackupClassProps>> {
  return classes ?? { [DEFAULT_CLASS]: BY_TIER[profile.backupTier] };
}

/** @param name - of the environment across all clients */
export function planClasses(props: BackupProps, context: EnvironmentContext, name: string): readonly PlannedClass[] {
  const { profile, places } = context;
  return Object.entries(askedClasses(props, profile)).map(([className, asked]) => {
    const rules = Object.entries(asked).map(([ruleName, rule]) =>
      planRule(ruleName, rule, profile, places.copy !== undefined),
    );
    return { name: className, label: `${name}/${className}`, rules, objectives: objectivesOf(rules, profile) };
  });
}

function planRule(name: string, props: BackupRuleProps, { supportHours }: Profile, copied: boolean): PlannedRule {
  const { every, day, at, timeZone, continuous, startWithinHours, finishWithinHours } = props;
  const lifecycle = lifecycleOf(props);
  const copy = copyOf(props, lifecycle, copied);
  return {
    name,
    schedule: {
      every,
      ...(every === 'week' && { day: day ?? WHEN.day }),
      at: every === 'hour' ? '00:00' : (at ?? WHEN.at),
      timeZone: timeZone ?? supportHours.timeZone,
    },
    startWithinHours: startWithinHours ?? WHEN.startWithinHours,
    finishWithinHours: finishWithinHours ?? WHEN.finishWithinHours,
    lifecycle,
    continuous: continuous ?? false,
    ...(copy && { copy }),
  };
}

function lifecycleOf({ keepDays, coldAfterDays }: Pick<BackupRuleProps, 'keepDays' | 'coldAfterDays'>): Lifecycle {
  return { keepDays, ...(coldAfterDays !== undefined && { coldAfterDays }) };
}

/** A copy is kept like its backup unless it says otherwise. */
function copyOf({ copy }: BackupRuleProps, backup: Lifecycle, copied: boolean): Lifecycle | undefined {
  if (typeof copy === 'object') return { ...backup, ...copy };
  return (copy ?? copied) ? backup : undefined;
}
