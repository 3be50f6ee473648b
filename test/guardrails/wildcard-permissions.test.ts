import { Policy, Role, RolePolicy, RolePolicyAttachment } from '@pulumi/aws/iam';
import { Key } from '@pulumi/aws/kms';
import { Permission } from '@pulumi/aws/lambda';
import { BucketPolicy } from '@pulumi/aws/s3';
import { TopicPolicy } from '@pulumi/aws/sns';
import { QueuePolicy } from '@pulumi/aws/sqs';
import { findings, resource, unknown, UNKNOWN, type Told } from './harness';

const of = (...resources: readonly Told[]): Promise<readonly string[]> => findings('wildcard-permissions', resources);
type Statement = Readonly<Record<string, unknown>>;
const document = (...Statement: readonly Statement[]): string => JSON.stringify({ Version: '2012-10-17', Statement });
const policy = (statement: Statement): Told =>
  resource(Policy, 'p', { policy: document({ Effect: 'Allow', ...statement }) });
const onBucket = (statement: Statement): Told =>
  resource(BucketPolicy, 'b', { bucket: 'scans', policy: document({ Effect: 'Allow', ...statement }) });

describe('policies of identities', () => {
  test('named actions on named resources are fine', async () => {
    expect(await of(policy({ Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::scans/*' }))).toEqual(
      [],
    );
  });

  test('every action is found', async () => {
    expect(await of(policy({ Sid: 'Admin', Action: '*', Resource: '*' }))).toEqual([
      'statement Admin allows every action: name the actions',
    ]);
    expect(await of(policy({ NotAction: 'iam:*', Resource: '*' }))).toEqual([
      'statement 1 allows every action but some: name the actions',
    ]);
  });

  test('changing every resource is found', async () => {
    expect(await of(policy({ Action: ['s3:PutObject', 's3:GetObject'], Resource: '*' }))).toEqual([
      'statement 1 allows s3:PutObject on every resource: name the resources, or a condition on them',
    ]);
    expect(await of(policy({ Action: 's3:*', Resource: ['*'] }))).toHaveLength(1);
  });

  test('many actions are counted', async () => {
    const Action = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:StartInstances', 'ec2:RebootInstances'];
    expect(await of(policy({ Action, Resource: '*' }))).toEqual([
      'statement 1 allows ec2:RunInstances, ec2:StopInstances, ec2:StartInstances and 1 more on every resource: name the resources, or a condition on them',
    ]);
  });

  test('reading every resource is fine', async () => {
    expect(await of(policy({ Action: ['ec2:Describe*', 'logs:GetLogEvents'], Resource: '*' }))).toEqual([]);
  });

  test('actions that take no resource are fine', async () => {
    expect(
      await of(policy({ Action: ['xray:PutTraceSegments', 'ssmmessages:OpenDataChannel'], Resource: '*' })),
    ).toEqual([]);
  });

  test('a condition on what is changed is as good as its name, and one on anything else is not', async () => {
    const statement = { Action: 'ec2:AttachVolume', Resource: '*' };
    const test = (operator: string, key: string, value: string): Told =>
      policy({ ...statement, Condition: { [operator]: { [key]: value } } });
    expect(await of(test('StringEquals', 'aws:ResourceTag/fleet', 'ehr'))).toEqual([]);
    expect(await of(test('StringEquals', 'aws:PrincipalTag/team', 'ehr'))).toHaveLength(1);
    expect(await of(test('StringNotEquals', 'aws:ResourceTag/fleet', 'ehr'))).toHaveLength(1);
    expect(await of(test('StringEqualsIfExists', 'aws:ResourceTag/fleet', 'ehr'))).toHaveLength(1);
    expect(await of(test('StringLike', 'aws:ResourceTag/fleet', '*'))).toHaveLength(1);
  });

  test('what is denied is fine', async () => {
    expect(await of(policy({ Effect: 'Deny', Action: '*', Resource: '*' }))).toEqual([]);
  });

  test('a document that is an object is read like one that is text', async () => {
    const document = {
      Version: '2012-10-17' as const,
      Statement: [{ Effect: 'Allow' as const, Action: '*', Resource: '*' }],
    };
    expect(await of(resource(RolePolicy, 'p', { role: 'r', policy: document }))).toHaveLength(1);
  });

  test('administrator access is found, and a policy of one service is fine', async () => {
    const attachment = (name: string): Told =>
      resource(RolePolicyAttachment, 'a', { role: 'r', policyArn: `arn:aws:iam::aws:policy/${name}` });
    expect(await of(attachment('AmazonSSMManagedInstanceCore'))).toEqual([]);
    expect(await of(attachment('AdministratorAccess'))).toEqual([
      'AdministratorAccess is attached: attach a policy that names what is needed',
    ]);
  });
});

describe('roles', () => {
  const trusts = (Principal: unknown, Condition?: unknown): Told =>
    resource(Role, 'r', {
      assumeRolePolicy: document({
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal,
        ...(Condition ? { Condition } : {}),
      }),
    });

  test('a role for a service is fine', async () => {
    expect(await of(trusts({ Service: 'ec2.amazonaws.com' }))).toEqual([]);
  });

  test('a role for everyone is found', async () => {
    const found = ['statement 1 lets everyone assume the role: name a principal'];
    expect(await of(trusts('*'))).toEqual(found);
    expect(await of(trusts({ AWS: ['*'] }))).toEqual(found);
  });

  test('a role for everyone of an organization is fine', async () => {
    expect(await of(trusts({ AWS: '*' }, { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }))).toEqual([]);
  });

  test('inline policies and attached ones are looked at too', async () => {
    const role = resource(Role, 'r', {
      assumeRolePolicy: document({
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { Service: 'ec2.amazonaws.com' },
      }),
      inlinePolicies: [{ name: 'all', policy: document({ Effect: 'Allow', Action: '*', Resource: '*' }) }],
      managedPolicyArns: ['arn:aws-cn:iam::aws:policy/PowerUserAccess'],
    });
    expect(await of(role)).toEqual([
      'statement 1 allows every action: name the actions',
      'PowerUserAccess is attached: attach a policy that names what is needed',
    ]);
  });
});

describe('policies of resources', () => {
  test('a bucket for a named account is fine, and one for everyone is found', async () => {
    const statement = { Action: 's3:GetObject', Resource: 'arn:aws:s3:::scans/*' };
    expect(await of(onBucket({ ...statement, Principal: { AWS: 'arn:aws:iam::123456789012:root' } }))).toEqual([]);
    expect(await of(onBucket({ ...statement, Principal: '*' }))).toEqual([
      'statement 1 lets everyone in: name a principal, or a condition on who it is',
    ]);
  });

  test('everyone from one endpoint is fine, and everyone from anywhere is found', async () => {
    const statement = { Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::scans/*' };
    const from = (condition: Statement): Told => onBucket({ ...statement, Condition: condition });
    expect(await of(from({ StringEquals: { 'aws:SourceVpce': 'vpce-1' } }))).toEqual([]);
    expect(await of(from({ IpAddress: { 'aws:SourceIp': '203.0.113.0/28' } }))).toEqual([]);
    expect(await of(from({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }))).toHaveLength(1);
    expect(await of(from({ Bool: { 'aws:SecureTransport': 'true' } }))).toHaveLength(1);
  });

  test('refusing everyone who comes in plain text is fine', async () => {
    const statement = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' };
    expect(await of(onBucket({ ...statement, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }))).toEqual([]);
  });

  test('a key that its account administers is fine, and one for everyone is found', async () => {
    const key = (Principal: unknown): Told =>
      resource(Key, 'k', { policy: document({ Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal }) });
    expect(await of(key({ AWS: 'arn:aws:iam::123456789012:root' }))).toEqual([]);
    expect(await of(key({ AWS: '*' }))).toHaveLength(1);
  });

  test('topics and queues for everyone are found', async () => {
    const statement = document({
      Effect: 'Allow',
      Principal: '*',
      Action: ['sns:Publish', 'sqs:SendMessage'],
      Resource: '*',
    });
    expect(await of(resource(TopicPolicy, 't', { arn: 'a', policy: statement }))).toHaveLength(1);
    expect(await of(resource(QueuePolicy, 'q', { queueUrl: 'q', policy: statement }))).toHaveLength(1);
  });

  test('a function that one bucket may call is fine, and one that everyone may call is found', async () => {
    const args = { action: 'lambda:InvokeFunction', function: 'f', principal: '*' };
    expect(await of(resource(Permission, 'p', { ...args, principal: 's3.amazonaws.com' }))).toEqual([]);
    expect(await of(resource(Permission, 'p', { ...args, sourceAccount: '123456789012' }))).toEqual([]);
    expect(await of(resource(Permission, 'p', args))).toEqual([
      'it lets everyone call the function: name a principal, an account or an organization',
    ]);
  });
});

test('a document that is known after deployment is not held against anybody', async () => {
  expect(await of(resource(Policy, 'p', { policy: unknown }))).toEqual([]);
});

test('an unknown resource of a document is not every resource', async () => {
  const document = {
    Version: '2012-10-17' as const,
    Statement: [{ Effect: 'Allow' as const, Action: 's3:PutObject', Resource: UNKNOWN }],
  };
  expect(await of(resource(Policy, 'p', { policy: document }))).toEqual([]);
});

test('a text that is no document breaks nothing', async () => {
  expect(await of(resource(Policy, 'p', { policy: 'not JSON' }))).toEqual([]);
});
