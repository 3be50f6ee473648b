import { presented } from './written';

test.each([
  [
    'aws:kms/key:Key',
    'AWS::KMS::Key',
    { customerMasterKeySpec: 'RSA_2048', deletionWindowInDays: 7, enableKeyRotation: true, policy: '{"Statement":[]}' },
    { KeySpec: 'RSA_2048', PendingWindowInDays: 7, EnableKeyRotation: true, KeyPolicy: { Statement: [] } },
  ],
  [
    'aws:kms/alias:Alias',
    'AWS::KMS::Alias',
    { name: 'alias/data', targetKeyId: 'key-1' },
    { AliasName: 'alias/data', TargetKeyId: 'key-1' },
  ],
  [
    'aws:iam/role:Role',
    'AWS::IAM::Role',
    { name: 'web', assumeRolePolicy: '{"Statement":[]}', maxSessionDuration: 3600 },
    { RoleName: 'web', AssumeRolePolicyDocument: { Statement: [] }, MaxSessionDuration: 3600 },
  ],
  [
    'aws:iam/policy:Policy',
    'AWS::IAM::ManagedPolicy',
    { name: 'read', policy: '{"Statement":[]}' },
    { ManagedPolicyName: 'read', PolicyDocument: { Statement: [] } },
  ],
  [
    'aws:iam/rolePolicy:RolePolicy',
    'AWS::IAM::RolePolicy',
    { name: 'read', role: 'web', policy: '{"Statement":[]}' },
    { PolicyName: 'read', RoleName: 'web', PolicyDocument: { Statement: [] } },
  ],
  ['aws:iam/instanceProfile:InstanceProfile', 'AWS::IAM::InstanceProfile', { role: 'web' }, { Roles: ['web'] }],
  [
    'aws:wafv2/webAcl:WebAcl',
    'AWS::WAFv2::WebACL',
    {
      name: 'web',
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      associationConfig: { requestBodies: [{ cloudfront: { defaultSizeInspectionLimit: 'KB_64' } }] },
      rules: [
        {
          name: 'bots',
          priority: 1,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name: 'AWSManagedRulesBotControlRuleSet',
              managedRuleGroupConfigs: [{ awsManagedRulesBotControlRuleSet: { inspectionLevel: 'TARGETED' } }],
            },
          },
          visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: 'bots', sampledRequestsEnabled: true },
        },
      ],
    },
    {
      Name: 'web',
      Scope: 'REGIONAL',
      DefaultAction: { Allow: {} },
      AssociationConfig: { RequestBody: { CLOUDFRONT: { DefaultSizeInspectionLimit: 'KB_64' } } },
      Rules: [
        {
          Name: 'bots',
          Priority: 1,
          OverrideAction: { None: {} },
          Statement: {
            ManagedRuleGroupStatement: {
              VendorName: 'AWS',
              Name: 'AWSManagedRulesBotControlRuleSet',
              ManagedRuleGroupConfigs: [{ AWSManagedRulesBotControlRuleSet: { InspectionLevel: 'TARGETED' } }],
            },
          },
          VisibilityConfig: { CloudWatchMetricsEnabled: true, MetricName: 'bots', SampledRequestsEnabled: true },
        },
      ],
    },
  ],
  [
    'aws:wafv2/webAclAssociation:WebAclAssociation',
    'AWS::WAFv2::WebACLAssociation',
    { resourceArn: 'arn:lb', webAclArn: 'arn:acl' },
    { ResourceArn: 'arn:lb', WebACLArn: 'arn:acl' },
  ],
  [
    'aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration',
    'AWS::WAFv2::LoggingConfiguration',
    { resourceArn: 'arn:acl', logDestinationConfigs: ['arn:logs'] },
    { ResourceArn: 'arn:acl', LogDestinationConfigs: ['arn:logs'] },
  ],
])('%s is %s', (token, type, inputs, expected) => {
  expect(presented(token, inputs)).toEqual({ type, properties: expected });
});
