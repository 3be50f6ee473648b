import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown } from '../../../readers/unknown';
import { BACKUP_KINDS, isOwn, type BackupKind } from './backup-kinds';

/** What a plan backs up of one kind. */
export interface Selected {
  readonly kind: BackupKind;
  readonly resources: readonly Resource[];
}

/** What the selections of a plan find among the inputs, in its region and account. */
export function selectedBy(plan: Resource): readonly Selected[] {
  const selections = plan.referrers('AWS::Backup::BackupSelection', 'BackupPlanId');
  if (selections.length === 0) return [];
  return BACKUP_KINDS.map((kind) => ({
    kind,
    resources: kind.types
      .flatMap((type) => plan.ofType(type))
      .filter((one) => isBeside(one, plan) && isOwn(one))
      .filter((one) => selections.some((selection) => selects(selection, one))),
  })).filter(({ resources }) => resources.length > 0);
}

function isBeside(one: Resource, plan: Resource): boolean {
  const sameAccount = one.account === undefined || plan.account === undefined || one.account === plan.account;
  return one.region === plan.region && sameAccount;
}

/**
 * By any of its tags, or by ARN; then by all of its conditions. Source: AWS Backup API Reference, "BackupSelection".
 */
function selects(selection: Resource, one: Resource): boolean {
  const named = isNamed(selection, one, 'Resources');
  const tagged = items(selection, 'ListOfTags').some((tag) =>
    hasTag(one, tag.text('ConditionKey'), tag.text('ConditionValue')),
  );
  const conditions = items(selection, 'Conditions.StringEquals');
  const meant = named || tagged;
  return meant && !isNamed(selection, one, 'NotResources') && conditions.every((condition) => meets(one, condition));
}

function meets(one: Resource, condition: Properties): boolean {
  const key = condition.text('ConditionKey');
  if (typeof key !== 'string') return false;
  return hasTag(one, key.replace(/^aws:ResourceTag\//, ''), condition.text('ConditionValue'));
}

function hasTag({ tags }: Resource, key: unknown, value: unknown): boolean {
  if (isUnknown(tags) || typeof key !== 'string' || typeof value !== 'string') return false;
  return tags.get(key) === value;
}

/** By a reference, or by an ARN with asterisks that stands for all of its type. */
function isNamed(selection: Resource, one: Resource, list: 'Resources' | 'NotResources'): boolean {
  const path = `BackupSelection.${list}`;
  if (one.referrers(selection.type, path).some(({ id }) => id === selection.id)) return true;
  const values = selection.value(path);
  if (!Array.isArray(values)) return false;
  return values.some((value) => value === '*' || (typeof value === 'string' && standsFor(value, one.type)));
}

/** `arn:aws:ec2:*:*:volume/*` */
function standsFor(arn: string, type: string): boolean {
  const [, , service, region, account, ...rest] = arn.split(':');
  const ofAll = region === '*' || region === '' || account === '*' || account === '';
  return ofAll && ARNS[type] === `${service ?? ''}:${rest.join(':')}`;
}

const ARNS: Readonly<Record<string, string>> = {
  'AWS::EC2::Volume': 'ec2:volume/*',
  'AWS::EC2::Instance': 'ec2:instance/*',
  'AWS::EFS::FileSystem': 'elasticfilesystem:file-system/*',
  'AWS::FSx::FileSystem': 'fsx:file-system/*',
  'AWS::RDS::DBInstance': 'rds:db:*',
  'AWS::RDS::DBCluster': 'rds:cluster:*',
  'AWS::DynamoDB::Table': 'dynamodb:table/*',
  'AWS::DynamoDB::GlobalTable': 'dynamodb:table/*',
  'AWS::S3::Bucket': 's3:*',
};

function items(selection: Resource, path: string): readonly Properties[] {
  const found = selection.list(`BackupSelection.${path}`);
  return isUnknown(found) ? [] : found;
}
