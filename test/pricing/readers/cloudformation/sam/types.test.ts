import { read, useWorkspace } from '../../workspace';
import { made, readSam, resourceIn } from './sam';

function one(type: string, Properties: object): { readonly It: object } {
  return { It: { Type: `AWS::Serverless::${type}`, Properties } };
}

describe('a simple table', () => {
  test('is on demand, with the key id', () => {
    const table = resourceIn(readSam(one('SimpleTable', {})), 'It');
    expect(table.type).toBe('AWS::DynamoDB::Table');
    expect(table.text('BillingMode')).toBe('PAY_PER_REQUEST');
    expect(table.value('KeySchema')).toEqual([{ AttributeName: 'id', KeyType: 'HASH' }]);
  });

  test('may have another key, provisioned capacity and backups', () => {
    const table = resourceIn(
      readSam(
        one('SimpleTable', {
          PrimaryKey: { Name: 'order', Type: 'Number' },
          ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 2 },
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ),
      'It',
    );
    expect(table.value('BillingMode')).toBeUndefined();
    expect(table.value('AttributeDefinitions')).toEqual([{ AttributeName: 'order', AttributeType: 'N' }]);
    expect(table.number('ProvisionedThroughput.WriteCapacityUnits')).toBe(2);
    expect(table.flag('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled')).toBe(true);
  });
});

test('a layer keeps its logical ID', () => {
  expect(made(one('LayerVersion', { ContentUri: './layer' }))).toEqual(['It: Lambda::LayerVersion']);
});

test('a connector is a policy for each destination', () => {
  expect(made(one('Connector', { Destination: { Id: 'A' } }))).toEqual(['ItPolicy: IAM::ManagedPolicy']);
  expect(made(one('Connector', { Destination: [{ Id: 'A' }, { Id: 'B' }] }))).toEqual([
    'ItPolicyDestination0: IAM::ManagedPolicy',
    'ItPolicyDestination1: IAM::ManagedPolicy',
  ]);
});

test('a capacity provider has a role that works for it', () => {
  const properties = {
    VpcConfig: { SubnetIds: ['subnet-1'] },
    InstanceRequirements: { AllowedTypes: ['m7g.large'] },
    ScalingConfig: { MaxVCpuCount: 8 },
  };
  expect(made(one('CapacityProvider', properties))).toEqual([
    'It: Lambda::CapacityProvider',
    'ItOperatorRole: IAM::Role',
  ]);
  const provider = resourceIn(readSam(one('CapacityProvider', { ...properties, OperatorRole: 'arn' })), 'It');
  expect(provider.value('InstanceRequirements')).toEqual({ AllowedInstanceTypes: ['m7g.large'] });
  expect(provider.value('CapacityProviderScalingConfig')).toEqual({ MaxVCpuCount: 8, ScalingMode: 'Auto' });
  expect(provider.text('PermissionsConfig.CapacityProviderOperatorRoleArn')).toBe('arn');
});

test('a GraphQL API has its cache, sources, functions and resolvers', () => {
  expect(
    made(
      one('GraphQLApi', {
        Auth: { Type: 'API_KEY' },
        SchemaInline: 'type Query',
        ApiKeys: { Key: {} },
        Cache: { Type: 'SMALL', Ttl: 60 },
        DomainName: { DomainName: 'api.example.com' },
        DataSources: { DynamoDb: { Orders: {} }, Lambda: { Pay: { ServiceRoleArn: 'arn' } } },
        Functions: { Load: { DataSource: 'Orders' }, Skip: { DataSource: 'NONE' }, Given: { Id: 'id' } },
        Resolvers: { Query: { order: { Pipeline: ['Load'] } } },
      }),
    ),
  ).toEqual([
    'It: AppSync::GraphQLApi',
    'ItSchema: AppSync::GraphQLSchema',
    'ItCloudWatchRole: IAM::Role',
    'ItKey: AppSync::ApiKey',
    'ItApiCache: AppSync::ApiCache',
    'ItOrdersDynamoDBDataSource: AppSync::DataSource',
    'ItOrdersDynamoDBDataSourceRole: IAM::Role',
    'ItOrdersDynamoDBDataSourceToTableConnectorPolicy: IAM::ManagedPolicy',
    'ItPayLambdaDataSource: AppSync::DataSource',
    'ItNoneDataSource: AppSync::DataSource',
    'ItDomainName: AppSync::DomainName',
    'ItDomainNameApiAssociation: AppSync::DomainNameApiAssociation',
    'ItLoad: AppSync::FunctionConfiguration',
    'ItSkip: AppSync::FunctionConfiguration',
    'ItQueryorder: AppSync::Resolver',
  ]);
});

test('fields of a GraphQL API are logged through a role, unless one is given or nothing is logged', () => {
  const roles = (Logging?: unknown): number =>
    made(one('GraphQLApi', { Logging })).filter((each) => each.endsWith('IAM::Role')).length;
  expect([roles(), roles(true), roles({}), roles({ CloudWatchLogsRoleArn: 'arn' }), roles(false)]).toEqual([
    1, 1, 1, 0, 0,
  ]);
});

describe('an application', () => {
  const workspace = useWorkspace();

  test('is a nested stack where its template lies beside it, with SAM and parameters of its own', () => {
    const Resources = one('Application', { Location: './inner.json', Parameters: { Memory: 256 } });
    workspace.write('inner.json', {
      Transform: 'AWS::Serverless-2016-10-31',
      Parameters: { Memory: { Type: 'Number' } },
      Resources: one('Function', { MemorySize: { Ref: 'Memory' } }),
    });
    const outer = workspace.write('outer.json', { Transform: 'AWS::Serverless-2016-10-31', Resources });
    const { resources, notes } = read(outer);
    expect(resources.map(({ id, type }) => `${id}: ${type}`)).toEqual([
      'outer/It: AWS::CloudFormation::Stack',
      'outer/It/It: AWS::Lambda::Function',
      'outer/It/ItRole: AWS::IAM::Role',
    ]);
    expect(resources[1]?.number('MemorySize')).toBe(256);
    expect(notes).toEqual([
      'outer: written out as SAM does: 1 → 1 resources, named after those they come from',
      'outer/It: written out as SAM does: 1 → 2 resources, named after those they come from',
    ]);
  });

  test('of the repository is not known offline, and says so', () => {
    const { resources } = readSam(one('Application', { Location: { ApplicationId: 'arn', SemanticVersion: '1.0.0' } }));
    expect(resources.map(({ type }) => type)).toEqual(['AWS::Serverless::Application']);
    expect(resources[0]?.madeElsewhere).toBe('the Serverless Application Repository is not read');
  });
});
