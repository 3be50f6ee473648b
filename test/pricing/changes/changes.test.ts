import { deploymentChanges } from '../../../lib/pricing';
import { changeIn, changeOf, changesBetween, resourcesOf, subnet } from './templates';

const queue = (Properties: object): object => ({ Type: 'AWS::SQS::Queue', Properties });

describe('one resource', () => {
  test('that is the same is no change', () => {
    expect(changesBetween({ Jobs: queue({ DelaySeconds: 5 }) }, { Jobs: queue({ DelaySeconds: '5' }) })).toEqual({
      changes: [],
      leftRunning: [],
      outdated: [],
      stillUsed: [],
    });
  });

  test('that is new is added', () => {
    const { changes } = changesBetween({ Jobs: queue({}) }, { Jobs: queue({}), Mails: queue({}) });
    expect(changes).toEqual([
      {
        kind: 'added',
        id: 'app/Mails',
        path: 'Mails',
        type: 'AWS::SQS::Queue',
        stack: 'app',
        properties: [],
        reasons: [],
        data: [],
      },
    ]);
  });

  test('that can change in place does', () => {
    expect(changeOf({ Jobs: queue({ DelaySeconds: 5 }) }, { Jobs: queue({ DelaySeconds: 6 }) })).toMatchObject({
      kind: 'changed',
      properties: ['DelaySeconds'],
      reasons: [],
      data: [],
    });
  });

  test('is replaced where a create-only property changes', () => {
    expect(changeOf({ A: subnet('10.0.0.0/24') }, { A: subnet('10.0.1.0/24') })).toMatchObject({
      kind: 'replaced',
      properties: ['CidrBlock'],
      reasons: [{ kind: 'create-only', property: 'CidrBlock', certainty: 'certain' }],
      old: 'deleted',
      data: [],
    });
  });

  test('is replaced where a create-only property is added or taken away', () => {
    const named = { A: queue({ QueueName: 'jobs' }) };
    const unnamed = { A: queue({}) };
    expect(changeOf(unnamed, named)).toMatchObject({ kind: 'replaced', properties: ['QueueName'] });
    expect(changeOf(named, unnamed)).toMatchObject({ kind: 'replaced', properties: ['QueueName'] });
  });

  test('cannot be replaced where it keeps a name of its own', () => {
    const targets = (Port: number, Name?: unknown): object => ({
      Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
      Properties: { Port, Name },
    });
    const reasonsOf = (before: object, after: object) =>
      changeOf({ A: before }, { A: after })?.reasons.map(({ kind }) => kind);
    expect(reasonsOf(targets(80, 'web'), targets(443, 'web'))).toEqual(['create-only', 'name-taken']);
    expect(reasonsOf(targets(80, 'web'), targets(443, 'web-2'))).toEqual(['create-only', 'create-only']);
    expect(reasonsOf(targets(80), targets(443))).toEqual(['create-only']);
  });

  test('has no name of its own in the name of what it stands in', () => {
    const endpoint = (VpcId: string): object => ({
      Type: 'AWS::EC2::VPCEndpoint',
      Properties: { VpcId, ServiceName: 'com.amazonaws.eu-west-1.s3' },
    });
    expect(changeOf({ A: endpoint('vpc-1') }, { A: endpoint('vpc-2') })?.reasons).toMatchObject([
      { kind: 'create-only' },
    ]);
  });

  test('may be replaced where that depends on more than a template tells', () => {
    const instance = (InstanceType: string): object => ({ Type: 'AWS::EC2::Instance', Properties: { InstanceType } });
    expect(changeOf({ A: instance('m7g.large') }, { A: instance('m7g.xlarge') })).toMatchObject({
      kind: 'changed',
      reasons: [{ kind: 'create-only', property: 'InstanceType', certainty: 'conditional' }],
    });
  });

  test('is replaced where a nested create-only property changes, and not for what stands beside it', () => {
    const point = (OwnerUid: string, Tags: object[] = []): object => ({
      Type: 'AWS::EFS::AccessPoint',
      Properties: { CreationInfo: { OwnerUid }, AccessPointTags: Tags },
    });
    expect(changeOf({ A: point('1') }, { A: point('2') })?.kind).toBe('replaced');
    expect(changeOf({ A: point('1') }, { A: point('1', [{ Key: 'a', Value: 'b' }]) })?.kind).toBe('changed');
    const endpoint = (TenantId: string): object => ({
      Type: 'AWS::SSM::CloudConnector',
      Properties: { Configuration: { AzureConfiguration: { TenantId } } },
    });
    expect(changeOf({ A: endpoint('one') }, { A: endpoint('two') })).toMatchObject({
      kind: 'replaced',
      properties: ['Configuration.AzureConfiguration.TenantId'],
    });
  });

  test('cannot change at all where CloudFormation refuses', () => {
    const volume = (AvailabilityZone: string): object => ({
      Type: 'AWS::EC2::Volume',
      Properties: { AvailabilityZone },
    });
    expect(changeOf({ A: volume('eu-west-1a') }, { A: volume('eu-west-1b') })).toMatchObject({
      kind: 'changed',
      reasons: [{ kind: 'refused', property: 'AvailabilityZone' }],
      data: [],
    });
  });

  test.each([
    ['AWS::EC2::Volume', (size: unknown) => ({ Size: size })],
    ['AWS::RDS::DBInstance', (size: unknown) => ({ AllocatedStorage: size })],
    [
      'AWS::MSK::Cluster',
      (size: unknown) => ({ BrokerNodeGroupInfo: { StorageInfo: { EBSStorageInfo: { VolumeSize: size } } } }),
    ],
  ])('of %s becomes larger in place and never smaller', (Type, sized) => {
    const kindsBetween = (before: unknown, after: unknown): unknown =>
      changeOf({ A: { Type, Properties: sized(before) } }, { A: { Type, Properties: sized(after) } })?.reasons.map(
        ({ kind }) => kind,
      );
    expect(kindsBetween('50', '20')).toEqual(['shrinks']);
    expect(kindsBetween(100, '20')).toEqual(['shrinks']);
    expect(kindsBetween('20', '50')).toEqual([]);
    expect(kindsBetween(20, 100)).toEqual([]);
  });

  test('takes other tags in place, unless its type refuses', () => {
    const tagged = (Type: string, Value: string): object => ({ Type, Properties: { Tags: [{ Key: 'a', Value }] } });
    const kindOf = (type: string): string | undefined =>
      changeOf({ A: tagged(type, '1') }, { A: tagged(type, '2') })?.kind;
    expect(kindOf('AWS::EC2::VPC')).toBe('changed');
    expect(kindOf('AWS::RedshiftServerless::Snapshot')).toBe('replaced');
  });

  test('of another logical ID is another resource', () => {
    const { changes } = changesBetween({ A: subnet('10.0.0.0/24') }, { B: subnet('10.0.0.0/24') });
    expect(changes.map(({ kind, id }) => [kind, id])).toEqual([
      ['added', 'app/B'],
      ['removed', 'app/A'],
    ]);
  });

  test('of another type is another resource', () => {
    const { changes } = changesBetween({ A: subnet('10.0.0.0/24') }, { A: queue({}) });
    expect(changes.map(({ kind, type }) => [kind, type])).toEqual([
      ['added', 'AWS::SQS::Queue'],
      ['removed', 'AWS::EC2::Subnet'],
    ]);
  });

  test('a custom resource is replaced with its provider', () => {
    const custom = (ServiceToken: string): object => ({ Type: 'Custom::Thing', Properties: { ServiceToken } });
    expect(changeOf({ A: custom('one') }, { A: custom('two') })?.kind).toBe('replaced');
  });
});

describe('values that only the deployment knows', () => {
  const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };
  const named = (text: unknown): object => ({ Type: 'AWS::SSM::Parameter', Properties: { Value: text, Name: '/a' } });

  test.each([
    [{ 'Fn::Sub': '${Vpc}-one' }, { 'Fn::Sub': '${Vpc}-two' }],
    [{ 'Fn::Sub': '${Vpc}' }, { 'Fn::Sub': '${Vpc.CidrBlock}' }],
    [{ Ref: 'Vpc' }, { 'Fn::GetAtt': ['Vpc', 'VpcId'] }],
    [{ 'Fn::Join': ['-', [{ Ref: 'Vpc' }, 'one']] }, { 'Fn::Join': ['-', [{ Ref: 'Vpc' }, 'two']] }],
    [{ Ref: 'Vpc' }, 'vpc-1'],
    ['{{resolve:ssm:/one}}', '{{resolve:ssm:/two}}'],
  ])('%j is not %j', (before, after) => {
    const changes = changesBetween({ Vpc: vpc, Name: named(before) }, { Vpc: vpc, Name: named(after) });
    expect(changes.changes).toMatchObject([{ id: 'app/Name', kind: 'changed', properties: ['Value'] }]);
  });

  test.each([
    [{ 'Fn::Sub': '${Vpc}-one' }],
    [{ 'Fn::Sub': ['${It}-one', { It: { Ref: 'Vpc' } }] }],
    [{ 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }],
    ['{{resolve:ssm:/one}}'],
  ])('%j is what it was', (value) => {
    const template = { Vpc: vpc, Name: named(value) };
    expect(changesBetween(template, template).changes).toEqual([]);
  });

  test('a parameter in the middle of one is told, and so is the branch of a condition', () => {
    const resources = {
      Vpc: vpc,
      Text: named({ 'Fn::Sub': '${Vpc}-${Word}' }),
      Branch: named({ 'Fn::If': ['IsOne', { Ref: 'Vpc' }, 'none'] }),
    };
    const read = (Default: string) =>
      resourcesOf(resources, {
        Parameters: { Word: { Type: 'String', Default } },
        Conditions: { IsOne: { 'Fn::Equals': [{ Ref: 'Word' }, 'one'] } },
      });
    expect(deploymentChanges(read('one'), read('two')).changes.map(({ id }) => id)).toEqual(['app/Text', 'app/Branch']);
    expect(deploymentChanges(read('two'), read('three')).changes.map(({ id }) => id)).toEqual(['app/Text']);
  });
});

describe('what refers to something that is replaced', () => {
  const vpc = (CidrBlock: string): object => ({ Type: 'AWS::EC2::VPC', Properties: { CidrBlock } });
  const all = (block: string): Record<string, object> => ({
    Vpc: vpc(block),
    Subnet: subnet('10.0.1.0/24', { Ref: 'Vpc' }),
    Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: { Ref: 'Subnet' } } },
    Zone: {
      Type: 'AWS::Route53::HostedZone',
      Properties: { Name: 'a.example', VPCs: [{ VPCId: { Ref: 'Vpc' }, VPCRegion: 'eu-west-1' }] },
    },
    Other: subnet('10.0.2.0/24'),
  });

  test('in a create-only property is replaced, down the whole chain; elsewhere it changes in place', () => {
    const changes = changesBetween(all('10.0.0.0/16'), all('10.1.0.0/16'));
    expect(changes.changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['app/Vpc', 'replaced'],
      ['app/Subnet', 'replaced'],
      ['app/Nat', 'replaced'],
      ['app/Zone', 'changed'],
    ]);
    expect(changeIn(changes, 'Nat')?.reasons).toEqual([
      {
        kind: 'reference',
        property: 'SubnetId',
        certainty: 'certain',
        of: { id: 'app/Subnet', path: 'Subnet', type: 'AWS::EC2::Subnet', stack: 'app' },
      },
    ]);
  });

  test('and whatever only changes in place changes nobody else', () => {
    const tagged = (Value: string): Record<string, object> => ({
      ...all('10.0.0.0/16'),
      Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', Tags: [{ Key: 'a', Value }] } },
    });
    expect(changesBetween(tagged('1'), tagged('2')).changes.map(({ id }) => id)).toEqual(['app/Vpc']);
  });
});
