import { Unknown } from '../../../../lib/pricing/readers/unknown';

import { presented } from './aws/written';

test.each([
  [
    'aws-native:rds:DbInstance',
    'AWS::RDS::DBInstance',
    { dbInstanceClass: 'db.m7g.large', multiAz: true, vpcSecurityGroups: ['sg-1'] },
    { DBInstanceClass: 'db.m7g.large', MultiAZ: true, VPCSecurityGroups: ['sg-1'] },
  ],
  [
    'aws-native:autoscaling:AutoScalingGroup',
    'AWS::AutoScaling::AutoScalingGroup',
    { minSize: '1', vpcZoneIdentifier: ['subnet-1'], launchTemplate: { launchTemplateId: 'lt-1', version: '1' } },
    {
      MinSize: '1',
      VPCZoneIdentifier: ['subnet-1'],
      LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '1' },
    },
  ],
  [
    'aws-native:lambda:Function',
    'AWS::Lambda::Function',
    { environment: { variables: { logLevel: 'info' } }, memorySize: 512 },
    { Environment: { Variables: { logLevel: 'info' } }, MemorySize: 512 },
  ],
  [
    'aws-native:opensearchservice:Domain',
    'AWS::OpenSearchService::Domain',
    {
      ebsOptions: { ebsEnabled: true },
      accessPolicies: { Statement: [{ Effect: 'Allow' }] },
      logPublishingOptions: { SEARCH_SLOW_LOGS: { cloudWatchLogsLogGroupArn: 'arn:logs', enabled: true } },
    },
    {
      EBSOptions: { EBSEnabled: true },
      AccessPolicies: { Statement: [{ Effect: 'Allow' }] },
      LogPublishingOptions: { SEARCH_SLOW_LOGS: { CloudWatchLogsLogGroupArn: 'arn:logs', Enabled: true } },
    },
  ],
  [
    'aws-native:s3:Bucket',
    'AWS::S3::Bucket',
    {
      bucketEncryption: {
        serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'aws:kms:dsse' } }],
      },
      tags: [{ key: 'team', value: 'web' }],
    },
    {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms:dsse' } }],
      },
      Tags: [{ Key: 'team', Value: 'web' }],
    },
  ],
  [
    'aws-native:configuration:ConfigRule',
    'AWS::Config::ConfigRule',
    { configRuleName: 'tags', source: { owner: 'AWS' } },
    { ConfigRuleName: 'tags', Source: { Owner: 'AWS' } },
  ],
  ['aws-native:mediapackage:Channel', 'AWS::MediaPackage::Channel', { awsId: 'live' }, { Id: 'live' }],
  [
    'aws-native:index:ExtensionResource',
    'AWS::Timestream::Table',
    { type: 'AWS::Timestream::Table', properties: { DatabaseName: 'metrics' } },
    { DatabaseName: 'metrics' },
  ],
  [
    'aws-native:cloudformation:CustomResourceEmulator',
    'Custom::Seed',
    { resourceType: 'Custom::Seed', serviceToken: 'arn:function', customResourceProperties: { Rows: 10 } },
    { ServiceToken: 'arn:function', Rows: 10 },
  ],
  ['aws-native:datasync:StorageSystem', 'aws-native:datasync:StorageSystem', { name: 'nas' }, { name: 'nas' }],
])('%s is %s', (token, type, inputs, expected) => {
  expect(presented(token, inputs)).toEqual({ type, properties: expected });
});

test('an extension whose type is known only after deployment stays what it is', () => {
  const token = 'aws-native:index:ExtensionResource';
  expect(presented(token, { type: new Unknown('known after deployment'), properties: {} }).type).toBe(token);
});
