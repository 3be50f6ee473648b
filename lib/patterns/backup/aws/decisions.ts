import type { Decision } from '../../../profile/decision';
import type { BackupPlan } from '../backup-plan';
import { isTooRareForControls } from './audit';
import { canArchive } from './plans';
import { BACKUP_TAG } from './tags';
import type { AwsAudit, AwsBackup } from './words';

/** What only AWS could decide. */
export function awsDecisions(
  { classes }: BackupPlan,
  { vault, copies, audit }: Pick<AwsBackup, 'vault' | 'copies' | 'audit'>,
): readonly Decision[] {
  const labels = classes.map(({ label }) => label).join(', ');
  const stayWarm = classes.flatMap(({ rules }) =>
    rules.filter((rule) => rule.lifecycle.coldAfterDays !== undefined && !canArchive(rule)).map(({ name }) => name),
  );
  return [
    decision('vault of AWS Backup', vault.name),
    decision('selected by tag', `${BACKUP_TAG} = ${labels}`),
    ...(copies ? [decision('vault of copies', copies.vault.name)] : []),
    ...(stayWarm.length > 0
      ? [
          decision(
            'cold storage',
            `not of volumes by ${stayWarm.join(', ')}: their archive takes monthly backups or rarer ones`,
          ),
        ]
      : []),
    ...(audit ? [decision('audit', describeAudit(audit, classes))] : []),
  ];
}

function describeAudit({ controls }: AwsAudit, classes: BackupPlan['classes']): string {
  const without = isTooRareForControls({ classes })
    ? '; none of how old backups are and how often they are made: they look back 31 days at most, and a class has yearly ones alone'
    : '';
  return `${controls.length} controls of AWS Backup Audit Manager${without}`;
}

function decision(what: string, choice: string): Decision {
  return { pattern: 'backup', what, choice, because: 'AWS' };
}
