import {
  CreateStackCommand,
  DescribeStacksCommand,
  ListStackResourcesCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribeSubnetsCommand } from '@aws-sdk/client-ec2';
import { given, signIn, type Account } from './account';
import { failuresOf, resourcesOf, statusOf } from './stacks';

/** What the emulator adds to moto, where a mistake in it would let another test pass. */
let account: Account;

beforeAll(async () => {
  account = await signIn('888888888888', 'eu-west-1');
});

/** A template with one resource. */
function templateOf(resource: object): string {
  return JSON.stringify({ Resources: { Only: resource } });
}

async function create(StackName: string, resource: object): Promise<void> {
  await createAll(StackName, { Only: resource });
}

async function createAll(
  StackName: string,
  Resources: Readonly<Record<string, object>>,
  Outputs: Readonly<Record<string, object>> = {},
): Promise<void> {
  const TemplateBody = JSON.stringify({ Resources, Outputs });
  await account.cloudFormation.send(new CreateStackCommand({ StackName, TemplateBody }));
}

async function update(StackName: string, resource: object): Promise<void> {
  await account.cloudFormation.send(new UpdateStackCommand({ StackName, TemplateBody: templateOf(resource) }));
}

async function physicalIdOf(StackName: string): Promise<string | undefined> {
  const { StackResourceSummaries: [only] = [] } = await account.cloudFormation.send(
    new ListStackResourcesCommand({ StackName }),
  );
  return only?.PhysicalResourceId;
}

/** Values of outputs, by name. */
async function outputsOf(StackName: string): Promise<Readonly<Record<string, string>>> {
  const { Stacks: [stack] = [] } = await account.cloudFormation.send(new DescribeStacksCommand({ StackName }));
  const outputs = stack?.Outputs ?? [];
  return Object.fromEntries(outputs.map(({ OutputKey, OutputValue }) => [given(OutputKey), given(OutputValue)]));
}

describe('budgets', () => {
  const ROOM = { BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 100, Unit: 'USD' } };

  /** A budget that tells one address. */
  function budget(address: string, name?: string): object {
    const Notification = { NotificationType: 'ACTUAL', ComparisonOperator: 'GREATER_THAN', Threshold: 80 };
    const Subscribers = [{ SubscriptionType: 'EMAIL', Address: address }];
    const NotificationsWithSubscribers = [{ Notification, Subscribers }];
    const Budget = { ...ROOM, ...(name !== undefined && { BudgetName: name }) };
    return { Type: 'AWS::Budgets::Budget', Properties: { Budget, NotificationsWithSubscribers } };
  }

  test('a second one of the same name is refused, and its stack has nothing', async () => {
    await create('one', budget('it@example.com', 'clinic'));
    await create('two', budget('it@example.com', 'clinic'));
    expect(await statusOf(account, 'two')).toBe('ROLLBACK_COMPLETE');
    expect(await failuresOf(account, 'two')).toContainEqual(expect.stringContaining('the budget already exists'));
    expect(await physicalIdOf('two')).toBeUndefined();
    expect(await physicalIdOf('one')).toBe('clinic');
  });

  test('one that is replaced cannot have the name of the old one, and the old one stays', async () => {
    await update('one', budget('desk@example.com', 'clinic'));
    expect(await statusOf(account, 'one')).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await failuresOf(account, 'one')).toContainEqual(expect.stringContaining('the budget already exists'));
    expect(await physicalIdOf('one')).toBe('clinic');
  });

  test('one without a name of its own is replaced by another', async () => {
    await create('three', budget('it@example.com'));
    const old = await physicalIdOf('three');
    await update('three', budget('desk@example.com'));
    expect(await statusOf(account, 'three')).toBe('UPDATE_COMPLETE');
    expect(await physicalIdOf('three')).not.toBe(old);
  });
});

describe('a property that cannot change in place', () => {
  function parameter(Name: string, Value: string): object {
    return { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Name, Value } };
  }

  function securityGroup(GroupName: string, GroupDescription: string): object {
    return { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupName, GroupDescription } };
  }

  test('has another resource made, and one that can has not', async () => {
    await create('settings', parameter('/one', 'red'));
    await update('settings', parameter('/one', 'blue'));
    expect(await physicalIdOf('settings')).toBe('/one');
    await update('settings', parameter('/two', 'blue'));
    expect(await physicalIdOf('settings')).toBe('/two');
    expect(await failuresOf(account, 'settings')).toEqual([]);
  });

  test('is refused where the other one would have the same name', async () => {
    await create('door', securityGroup('door', 'Front door'));
    const old = await physicalIdOf('door');
    await update('door', securityGroup('door', 'Back door'));
    expect(await statusOf(account, 'door')).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await failuresOf(account, 'door')).toContainEqual(expect.stringContaining('Rename door and update'));
    expect(await physicalIdOf('door')).toBe(old);
  });
});

test('a target group that stands behind a load balancer is refused to another', async () => {
  const { Subnets: subnets = [] } = await account.ec2.send(new DescribeSubnetsCommand({}));
  const [first, second] = subnets;
  const balancer = {
    Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    Properties: { Scheme: 'internal', Subnets: [given(first?.SubnetId), given(second?.SubnetId)], SecurityGroups: [] },
  };
  const listenerOf = (name: string): object => ({
    Type: 'AWS::ElasticLoadBalancingV2::Listener',
    Properties: {
      LoadBalancerArn: { Ref: name },
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Targets' } }],
    },
  });
  const targets = { Port: 80, Protocol: 'HTTP', TargetType: 'instance', VpcId: given(first?.VpcId) };
  await createAll('balancers', {
    Targets: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: targets },
    One: balancer,
    OneListener: listenerOf('One'),
    Two: balancer,
    TwoListener: listenerOf('Two'),
  });
  expect(await statusOf(account, 'balancers')).toBe('ROLLBACK_COMPLETE');
  expect(await failuresOf(account, 'balancers')).toContainEqual(
    expect.stringContaining('cannot be associated with more than one load balancer'),
  );
});

test('who refers to what is passed over gets an ID and an ARN, and nothing stands behind them', async () => {
  await createAll(
    'plant',
    { Sensors: { Type: 'AWS::IoT::ThingGroup', Properties: {} } },
    { Id: { Value: { Ref: 'Sensors' } }, Arn: { Value: { 'Fn::GetAtt': ['Sensors', 'Arn'] } } },
  );
  const [sensors] = await resourcesOf(account, ['plant']);
  expect(sensors?.physicalId).toBeUndefined();
  expect(await outputsOf('plant')).toEqual({
    Id: 'plant-Sensors',
    Arn: 'arn:aws:iot:eu-west-1:888888888888:thinggroup/plant-Sensors',
  });
});

describe('vaults of backups', () => {
  function vault(BackupVaultName: string, MinRetentionDays: number): object {
    const Properties = { BackupVaultName, LockConfiguration: { MinRetentionDays } };
    return { Type: 'AWS::Backup::BackupVault', Properties };
  }

  test('a second one of the same name is refused', async () => {
    await create('vault', vault('clinic', 35));
    await create('another-vault', vault('clinic', 35));
    expect(await physicalIdOf('vault')).toBe('clinic');
    expect(await statusOf(account, 'another-vault')).toBe('ROLLBACK_COMPLETE');
    expect(await failuresOf(account, 'another-vault')).toContainEqual(
      expect.stringContaining('Backup vault with the same name already exists'),
    );
  });

  test('one that would keep backups for no day is refused', async () => {
    await create('short-vault', vault('surgery', 0));
    expect(await statusOf(account, 'short-vault')).toBe('ROLLBACK_COMPLETE');
  });
});
