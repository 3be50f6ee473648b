import { backupCoverage, readTemplate, type BackupCoverage, type HeldData, type Resource } from '../../../lib/pricing';

/** Resources of a template by logical ID. */
export type Resources = Readonly<Record<string, object>>;

/** Where a stack stands, and what else its template has. */
export interface StackOptions {
  readonly name?: string;
  readonly region?: string;
  readonly Parameters?: object;
}

/** A template's resources as one stack, called `app` and in eu-west-1 unless something else is said. */
export function stackOf(
  Resources: Resources,
  { name = 'app', region = 'eu-west-1', ...rest }: StackOptions = {},
): readonly Resource[] {
  return readTemplate({ name, region, body: { Resources, ...rest } }).resources;
}

/** A selection of resources for a plan that is called `daily`. */
export function daily(selection: object): Resources {
  const rule = { RuleName: 'daily', TargetBackupVault: 'vault' };
  return {
    Plan: {
      Type: 'AWS::Backup::BackupPlan',
      Properties: { BackupPlan: { BackupPlanName: 'daily', BackupPlanRule: [rule] } },
    },
    Selection: {
      Type: 'AWS::Backup::BackupSelection',
      Properties: {
        BackupPlanId: { Ref: 'Plan' },
        BackupSelection: { SelectionName: 'some', IamRoleArn: 'arn:aws:iam::1:role/backup', ...selection },
      },
    },
  };
}

export const BACKED_UP = [{ Key: 'backup', Value: 'daily' }];

/** A selection by a tag. */
export const BY_TAG = {
  ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }],
};

/** The coverage of a template. */
export function coverageOf(Resources: Resources, rest: StackOptions = {}): BackupCoverage {
  return backupCoverage(stackOf(Resources, rest));
}

/** Logical IDs by what backs them up, without the empty lists. */
export function byStanding(
  Resources: Resources,
  rest: StackOptions = {},
): Partial<Record<keyof BackupCoverage, string[]>> {
  const { uncovered, ownBackups, unknown, planned, excepted } = coverageOf(Resources, rest);
  const lists = Object.entries({ uncovered, ownBackups, unknown, planned, excepted });
  return Object.fromEntries(lists.flatMap(([list, held]) => (held.length > 0 ? [[list, idsOf(held)]] : [])));
}

export function idsOf(held: readonly HeldData[]): string[] {
  return held.map(({ logicalId }) => logicalId);
}
