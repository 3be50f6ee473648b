import { nameProblems } from '../../../clouds/aws/names';
import type { Problem } from '../../../problem';
import type { BackupPlan, Lifecycle, PlannedRule } from '../backup-plan';
import { underscored } from './restore-tests';

/** What is in cold storage is billed for so many days. Source: AWS Backup Developer Guide, "Lifecycle". */
const COLD_DAYS = 90;

/** Longest that a point in time can be restored. Source: AWS Backup Developer Guide, "Continuous backups and point-in-time recovery". */
const CONTINUOUS_DAYS = 35;

/** Everything that AWS Backup refuses; paths are relative to the props. */
export function awsProblems(plan: BackupPlan): readonly Problem[] {
  return [
    ...plan.classes.flatMap(({ name, rules }) =>
      rules.flatMap((rule) => ruleProblems(['classes', name, rule.name], rule)),
    ),
    ...placeProblems(plan),
    ...nameProblems(
      [
        { of: 'a backup vault', name: plan.name },
        { of: 'a restore testing plan', name: underscored(plan.name) },
        ...plan.classes.map(({ label }) => ({ of: 'the value of a tag', name: label }) as const),
      ],
      [],
      'shorten the name of the environment, or of its stack',
    ),
  ];
}

function ruleProblems(path: readonly string[], { lifecycle, copy, continuous }: PlannedRule): readonly Problem[] {
  return [
    ...coldProblems(path, lifecycle),
    ...(copy && copy !== lifecycle ? coldProblems([...path, 'copy'], copy) : []),
    ...(continuous && lifecycle.keepDays > CONTINUOUS_DAYS
      ? [
          {
            path: [...path, 'keepDays'],
            found: `${lifecycle.keepDays} with continuous: true`,
            expected: `at most ${CONTINUOUS_DAYS}, the longest that any second can be restored`,
          },
        ]
      : []),
    ...(continuous && lifecycle.coldAfterDays !== undefined
      ? [
          {
            path: [...path, 'coldAfterDays'],
            found: 'cold storage with continuous: true',
            expected: 'a rule of its own for it',
          },
        ]
      : []),
  ];
}

function coldProblems(path: readonly string[], { keepDays, coldAfterDays }: Lifecycle): readonly Problem[] {
  if (coldAfterDays === undefined || keepDays >= coldAfterDays + COLD_DAYS) return [];
  return [
    {
      path: [...path, 'keepDays'],
      found: `${keepDays} days with cold storage after ${coldAfterDays}`,
      expected: `at least ${coldAfterDays + COLD_DAYS}, as what is in cold storage stays there for ${COLD_DAYS} days`,
    },
  ];
}

/** Copies go to an account of AWS. */
function placeProblems({ copies }: BackupPlan): readonly Problem[] {
  if (copies?.otherAccount !== true || copies.place.account === undefined) return [];
  if (/^\d{12}$/.test(copies.place.account)) return [];
  return [{ path: [], found: `copies to account "${copies.place.account}"`, expected: 'an AWS account, 12 digits' }];
}
