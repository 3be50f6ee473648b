import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

import { timesPerMonth } from '../facts/aws-schedule';

interface TestFacts {
  /** What selections of the plan find in the same input. @default - nothing */
  readonly tested?: number;
  readonly timesPerMonth: Maybe<number>;
}

/** Billed per recovery point that is tested; what is restored is billed while it exists. Source: AWS Backup pricing, "Restore testing". */
export const restoreTesting = meter({
  reads: {
    'AWS::Backup::RestoreTestingPlan': (r): TestFacts => {
      const tested = testedBy(r);
      const schedule = r.text('ScheduleExpression') ?? 'cron(0 5 ? * * *)';
      return { timesPerMonth: lift(schedule, timesPerMonth), ...(tested > 0 && { tested }) };
    },
  },
  usage: { tests: { unit: 'recovery points tested per month', assume: 4 } },
  charges: ({ tested, timesPerMonth: times }, use) => {
    const rate = 'backup/restore-testing-recovery-point-tested';
    if (tested === undefined || use.tests.basis === 'usage') return [perUse('Restore tests', rate, use.tests)];
    const note = `the newest backup of ${tested === 1 ? 'the one' : `each of ${tested}`} that is selected`;
    return [
      perMonth(
        'Restore tests',
        rate,
        lift(times, (often) => often * tested),
        { note },
      ),
    ];
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

function testedBy(plan: Resource): number {
  const selections = plan.referrers('AWS::Backup::RestoreTestingSelection', 'RestoreTestingPlanName');
  return selections.reduce((sum, selection) => sum + testedByOne(selection, plan), 0);
}

/** What carries all tags that it asks for. */
function testedByOne(selection: Resource, plan: Resource): number {
  const type = selection.text('ProtectedResourceType');
  const conditions = selection.list('ProtectedResourceConditions.StringEquals');
  if (typeof type !== 'string' || isUnknown(conditions) || conditions.length === 0) return 0;
  const wanted = conditions.map((one) => [one.text('Key'), one.text('Value')] as const);
  return (TYPES[type] ?? [])
    .flatMap((one) => plan.ofType(one))
    .filter(
      ({ region, tags }) =>
        region === plan.region && !isUnknown(tags) && wanted.every(([key, value]) => hasTag(tags, key, value)),
    ).length;
}

function hasTag(tags: ReadonlyMap<string, Maybe<string>>, key: unknown, value: unknown): boolean {
  return typeof key === 'string' && tags.get(key.replace(/^aws:ResourceTag\//, '')) === value;
}
