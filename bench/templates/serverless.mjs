import { att, ref, resource, role, sub } from './parts.mjs';

/** An API of so many functions, each with its table and queue: parameters, conditions and mappings, as hand-written templates have. */
export function serverlessTemplate(functions) {
  const made = Array.from({ length: functions }, (_, at) => lambda(`Fn${at + 1}`, at));
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'An API with a table and a queue behind each of its functions',
    Parameters: {
      Stage: { Type: 'String', Default: 'dev', AllowedValues: ['dev', 'test', 'prod'], Description: 'Where it runs' },
      MemorySize: { Type: 'Number', Default: 512, MinValue: 128, MaxValue: 10240 },
      Domain: { Type: 'String', Default: '', Description: 'Left empty, the API has no name of its own' },
    },
    Mappings: { Retention: { dev: { Days: 7 }, test: { Days: 30 }, prod: { Days: 365 } } },
    Conditions: {
      IsProduction: { 'Fn::Equals': [ref('Stage'), 'prod'] },
      HasDomain: { 'Fn::Not': [{ 'Fn::Equals': [ref('Domain'), ''] }] },
    },
    Resources: Object.assign(api(), ...made),
    Outputs: {
      Url: {
        Value: sub('https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}'),
        Export: { Name: sub('${AWS::StackName}-url') },
      },
    },
  };
}

/** 4 resources. */
function api() {
  return {
    Api: resource('AWS::ApiGatewayV2::Api', { Name: sub('api-${Stage}'), ProtocolType: 'HTTP' }),
    Live: resource('AWS::ApiGatewayV2::Stage', { ApiId: ref('Api'), StageName: '$default', AutoDeploy: true }),
    Name: {
      Condition: 'HasDomain',
      ...resource('AWS::ApiGatewayV2::DomainName', { DomainName: ref('Domain') }),
    },
    AccessLog: resource('AWS::Logs::LogGroup', {
      RetentionInDays: { 'Fn::FindInMap': ['Retention', ref('Stage'), 'Days'] },
    }),
  };
}

/** 10 resources. */
function lambda(id, at) {
  return {
    [`${id}Role`]: role('lambda', ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], att(`${id}Table`, 'Arn')),
    [`${id}`]: resource('AWS::Lambda::Function', {
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Role: att(`${id}Role`, 'Arn'),
      MemorySize: ref('MemorySize'),
      Timeout: 30,
      Architectures: [at % 2 === 0 ? 'arm64' : 'x86_64'],
      Environment: { Variables: { TABLE: ref(`${id}Table`), QUEUE: ref(`${id}Queue`), STAGE: ref('Stage') } },
      Code: {
        S3Bucket: sub('artifacts-${AWS::AccountId}-${AWS::Region}'),
        S3Key: `${'0123456789abcdef'.repeat(4)}.zip`,
      },
    }),
    [`${id}Log`]: resource('AWS::Logs::LogGroup', {
      LogGroupName: sub('/aws/lambda/${' + id + '}'),
      RetentionInDays: { 'Fn::If': ['IsProduction', 365, 14] },
    }),
    [`${id}Table`]: resource('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: { 'Fn::If': ['IsProduction', true, false] } },
    }),
    [`${id}Queue`]: resource('AWS::SQS::Queue', {
      VisibilityTimeout: 180,
      RedrivePolicy: { deadLetterTargetArn: att(`${id}Dead`, 'Arn'), maxReceiveCount: 3 },
    }),
    [`${id}Dead`]: resource('AWS::SQS::Queue', { MessageRetentionPeriod: 1209600 }),
    [`${id}Source`]: resource('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: att(`${id}Queue`, 'Arn'),
      FunctionName: ref(id),
      BatchSize: 10,
    }),
    [`${id}Integration`]: resource('AWS::ApiGatewayV2::Integration', {
      ApiId: ref('Api'),
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: att(id, 'Arn'),
      PayloadFormatVersion: '2.0',
    }),
    [`${id}Route`]: resource('AWS::ApiGatewayV2::Route', {
      ApiId: ref('Api'),
      RouteKey: `POST /${id.toLowerCase()}`,
      Target: { 'Fn::Join': ['/', ['integrations', ref(`${id}Integration`)]] },
    }),
    [`${id}Permission`]: resource('AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      FunctionName: ref(id),
      Principal: 'apigateway.amazonaws.com',
      SourceArn: sub('arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*'),
    }),
  };
}
