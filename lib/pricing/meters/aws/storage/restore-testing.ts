import { isUntold } from '../../../../backup-selection';
import { isTestedBy } from '../../../protection/assigned';
import type { Resource } from '../../../readers/resource';
import { allKnown, isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

import { timesPerMonth } from '../facts/aws-schedule';

interface TestFacts {
  /** What selections of the plan find in the same input. @default - nothing */
  readonly tested?: Maybe<number>;
  readonly timesPerMonth: Maybe<number>;
}

/** Billed per recovery point that is tested; what is restored is billed while it exists. Source: AWS Backup pricing, "Restore testing". */
export const restoreTesting = meter({
  reads: {
    'AWS::Backup::RestoreTestingPlan': (r): TestFacts => {
      const tested = testedBy(r);
      const schedule = r.text('ScheduleExpression') ?? 'cron(0 5 ? * * *)';
      return { timesPerMonth: lift(schedule, timesPerMonth), ...(tested !== 0 && { tested }) };
    },
  },
  usage: { tests: { unit: 'recovery points tested per month', assume: 4 } },
  charges: ({ tested, timesPerMonth: times }, use) => {
    const rate = 'backup/restore-testing-recovery-point-tested';
    if (tested === undefined || use.tests.basis === 'usage') return [perUse('Restore tests', rate, use.tests)];
    const note = isUnknown(tested)
      ? undefined
      : `the newest backup of ${tested === 1 ? 'the one' : `each of ${tested}`} that is selected`;
    const count = lift2(times, tested, (often, found) => often * found);
    return [perMonth('Restore tests', rate, count, { note })];
  },
});

/** Types of CloudFormation by the names that restore testing has for them. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  EBS: ['AWS::EC2::Volume'],
  EC2: ['AWS::EC2::Instance'],
  EFS: ['AWS::EFS::FileSystem'],
  FSx: ['AWS::FSx::FileSystem'],
  RDS: ['AWS::RDS::DBInstance'],
  Aurora: ['AWS::RDS::DBCluster'],
  DynamoDB: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  S3: ['AWS::S3::Bucket'],
};

function testedBy(plan: Resource): Maybe<number> {
  const selections = plan.referrers('AWS::Backup::RestoreTestingSelection', 'RestoreTestingPlanName');
  return lift(allKnown(selections.map(testedByOne)), (counts) => counts.reduce((sum, count) => sum + count, 0));
}

function testedByOne(selection: Resource): Maybe<number> {
  const type = selection.text('ProtectedResourceType');
  if (isUnknown(type)) return type;
  const isTested = isTestedBy(selection);
  const answers = (TYPES[type ?? ''] ?? []).flatMap((one) => selection.ofType(one)).map(isTested);
  const untold = answers.find(isUntold);
  return untold === undefined ? answers.filter((answer) => answer === true).length : new Unknown(untold.because);
}
