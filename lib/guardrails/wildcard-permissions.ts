import type { Check, Findings, Guardrail } from './guardrail';
import { inEach } from './judge';
import { statementsOf, type Statement } from './iam/policy-document';
import { actsOnAnything, isLetIn, writingActions } from './iam/reach';
import type { Properties } from './properties';

/** Policies of AWS that allow everything, or whatever it takes to get there. */
const TOO_WIDE = /:iam::aws:policy\/(AdministratorAccess|IAMFullAccess|PowerUserAccess)$/;

const identityPolicy =
  (property: string): Check =>
  ({ properties }) =>
    identity(properties, property);

/** On a resource: `Resource` is the resource itself, so that only who is let in matters, and to do what. */
const resourcePolicy =
  (property: string): Check =>
  ({ properties }) =>
    inEach(statementsOf(properties.value(property)), (statement) => {
      if (isLetIn(statement))
        return `${statement.name} lets everyone in: name a principal, or a condition on who it is`;
      return everyAction(statement);
    });

const trust: Check = ({ properties }) =>
  inEach(statementsOf(properties.value('assumeRolePolicy')), (statement) =>
    isLetIn(statement) ? `${statement.name} lets everyone assume the role: name a principal` : undefined,
  );

const inlinePolicies: Check = ({ properties }) =>
  inEach(properties.objects('inlinePolicies'), (policy) => identity(policy, 'policy'));

const attached =
  (property: string): Check =>
  ({ properties }) =>
    inEach([properties.value(property)].flat(), (arn) => {
      const [, name] = TOO_WIDE.exec(typeof arn === 'string' ? arn : '') ?? [];
      return name === undefined ? undefined : `${name} is attached: attach a policy that names what is needed`;
    });

const permission: Check = ({ properties }) =>
  properties.text('principal') === '*' &&
  ['sourceAccount', 'sourceArn', 'principalOrgId'].every((property) => properties.value(property) === undefined)
    ? 'it lets everyone call the function: name a principal, an account or an organization'
    : undefined;

/** Nobody may do everything, to everything, or be anybody. */
export const wildcardPermissions: Guardrail = {
  name: 'wildcard-permissions',
  title: 'Wildcard permissions',
  description: 'Policies name their actions, the resources that are changed, and who is let in.',
  severity: 'high',
  resources: {
    'aws:iam/policy:Policy': [identityPolicy('policy')],
    'aws:iam/rolePolicy:RolePolicy': [identityPolicy('policy')],
    'aws:iam/userPolicy:UserPolicy': [identityPolicy('policy')],
    'aws:iam/groupPolicy:GroupPolicy': [identityPolicy('policy')],
    'aws:iam/role:Role': [trust, inlinePolicies, attached('managedPolicyArns')],
    'aws:iam/rolePolicyAttachment:RolePolicyAttachment': [attached('policyArn')],
    'aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive': [attached('policyArns')],
    'aws:iam/userPolicyAttachment:UserPolicyAttachment': [attached('policyArn')],
    'aws:iam/groupPolicyAttachment:GroupPolicyAttachment': [attached('policyArn')],
    'aws:iam/policyAttachment:PolicyAttachment': [attached('policyArn')],
    'aws:lambda/permission:Permission': [permission],
    'aws:s3/bucket:Bucket': [resourcePolicy('policy')],
    'aws:s3/bucketPolicy:BucketPolicy': [resourcePolicy('policy')],
    'aws:s3/accessPoint:AccessPoint': [resourcePolicy('policy')],
    'aws:sqs/queue:Queue': [resourcePolicy('policy')],
    'aws:sqs/queuePolicy:QueuePolicy': [resourcePolicy('policy')],
    'aws:sns/topic:Topic': [resourcePolicy('policy')],
    'aws:sns/topicPolicy:TopicPolicy': [resourcePolicy('policy')],
    'aws:kms/key:Key': [resourcePolicy('policy')],
    'aws:kms/keyPolicy:KeyPolicy': [resourcePolicy('policy')],
    'aws:secretsmanager/secret:Secret': [resourcePolicy('policy')],
    'aws:secretsmanager/secretPolicy:SecretPolicy': [resourcePolicy('policy')],
    'aws:ecr/repositoryPolicy:RepositoryPolicy': [resourcePolicy('policy')],
    'aws:efs/fileSystemPolicy:FileSystemPolicy': [resourcePolicy('policy')],
    'aws:backup/vaultPolicy:VaultPolicy': [resourcePolicy('policy')],
    'aws:opensearch/domain:Domain': [resourcePolicy('accessPolicies')],
    'aws:opensearch/domainPolicy:DomainPolicy': [resourcePolicy('accessPolicies')],
    'aws:cloudwatch/eventBusPolicy:EventBusPolicy': [resourcePolicy('policy')],
    'aws:glue/resourcePolicy:ResourcePolicy': [resourcePolicy('policy')],
  },
};

function identity(properties: Properties, property: string): Findings {
  return inEach(statementsOf(properties.value(property)), (statement) => {
    const all = everyAction(statement);
    if (all !== undefined || !actsOnAnything(statement)) return all;
    const writing = writingActions(statement);
    return writing.length === 0
      ? undefined
      : `${statement.name} allows ${list(writing)} on every resource: name the resources, or a condition on them`;
  });
}

function everyAction({ name, allows, actions, notActions }: Statement): string | undefined {
  if (!allows) return undefined;
  if (actions.some((action) => /^\*(:\*)?$/.test(action))) return `${name} allows every action: name the actions`;
  return notActions.length > 0 ? `${name} allows every action but some: name the actions` : undefined;
}

function list(actions: readonly string[]): string {
  return actions.length <= 3 ? actions.join(', ') : `${actions.slice(0, 3).join(', ')} and ${actions.length - 3} more`;
}
