import type { Problem } from '../../problem';

/**
 * Characters that a name has at most, by what it names.
 * Sources: AWS Systems Manager API Reference, "CreateAssociation", "CreateDocument", "CreateMaintenanceWindow", "CreatePatchBaseline" and
 * "RegisterPatchBaselineForPatchGroup"; AWS WAF API Reference, "VisibilityConfig"; Amazon CloudWatch API Reference, "PutMetricAlarm" and
 * "PutDashboard"; Amazon CloudWatch Logs API Reference, "CreateLogGroup"; AWS CloudFormation Template Reference, "AWS::SNS::Topic" and
 * "AWS::EC2::SecurityGroup"; AWS Backup Developer Guide, "CreateBackupVault" and "CreateRestoreTestingPlan"; AWS IoT API Reference, "CreateThing" and
 * "CreatePolicy"; AWS General Reference, "Tagging your AWS resources".
 */
export const LONGEST_NAMES = {
  'an association of Systems Manager': 128,
  'a document of Systems Manager': 128,
  'a maintenance window': 128,
  'a patch baseline': 128,
  'a patch group': 256,
  'a metric of AWS WAF': 128,
  'an alarm': 255,
  'a dashboard': 255,
  'a log group': 512,
  'the display name of a topic': 100,
  'the description of a security group': 255,
  'a backup vault': 50,
  'a restore testing plan': 50,
  'a thing of IoT Core': 128,
  'a policy of IoT Core': 128,
  'the value of a tag': 256,
} as const;

/** A name that a resource is given. */
export interface AwsName {
  readonly of: keyof typeof LONGEST_NAMES;
  readonly name: string;
}

/**
 * Whether names are too long: the one that is too long by most is told, as a name that is short enough for it is short enough for all.
 * @param names - all made from the same name
 * @param shorten - what to do about it, as the end of a sentence
 */
export function nameProblems(names: readonly AwsName[], path: Problem['path'], shorten: string): readonly Problem[] {
  const [worst] = names.filter((one) => excess(one) > 0).toSorted((one, other) => excess(other) - excess(one));
  if (worst === undefined) return [];
  const { of, name } = worst;
  const found = `${name.length} characters: "${name}"`;
  return [{ path, found, expected: `at most ${LONGEST_NAMES[of]}, which ${of} can have: ${shorten}` }];
}

function excess({ of, name }: AwsName): number {
  return name.length - LONGEST_NAMES[of];
}
