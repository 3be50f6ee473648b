import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const APPLICATION_UNREAD: UnreadByType = {
  'AWS::AmazonMQ::Broker': [
    { name: 'Broker logs', billed: 'by-use', paths: ['Logs.General', 'Logs.Audit'] },
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['PubliclyAccessible'] },
    { name: 'Data replicated to another region', billed: 'by-use', paths: ['DataReplicationMode'], values: ['CRDR'] },
  ],
  'AWS::Amplify::App': [
    {
      name: 'Larger build machines',
      billed: 'by-use',
      paths: ['JobConfig.BuildComputeType'],
      values: ['LARGE_16GB', 'XLARGE_72GB'],
    },
  ],
  'AWS::ApiGateway::Deployment': [
    { name: 'X-Ray traces', billed: 'by-use', paths: ['StageDescription.TracingEnabled'] },
    {
      name: 'Execution logs',
      billed: 'by-use',
      paths: [
        'StageDescription.LoggingLevel',
        'StageDescription.DataTraceEnabled',
        'StageDescription.MethodSettings.*.LoggingLevel',
        'StageDescription.MethodSettings.*.DataTraceEnabled',
      ],
    },
    {
      name: 'Detailed metrics',
      billed: 'by-use',
      paths: ['StageDescription.MetricsEnabled', 'StageDescription.MethodSettings.*.MetricsEnabled'],
    },
  ],
  'AWS::ApiGateway::Stage': [
    { name: 'X-Ray traces', billed: 'by-use', paths: ['TracingEnabled'] },
    {
      name: 'Execution logs',
      billed: 'by-use',
      paths: ['MethodSettings.*.LoggingLevel', 'MethodSettings.*.DataTraceEnabled'],
    },
    { name: 'Detailed metrics', billed: 'by-use', paths: ['MethodSettings.*.MetricsEnabled'] },
  ],
  'AWS::AppStream::Fleet': [
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['EnableDefaultInternetAccess'] },
    { name: 'Larger root volumes', billed: 'by-existence', paths: ['RootVolumeConfig'] },
  ],
  'AWS::AppStream::ImageBuilder': [
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['EnableDefaultInternetAccess'] },
    { name: 'Larger root volumes', billed: 'by-existence', paths: ['RootVolumeConfig'] },
  ],
  'AWS::AppSync::Api': [{ name: 'Request logs', billed: 'by-use', paths: ['EventConfig.LogConfig.LogLevel'] }],
  'AWS::AppSync::ApiCache': [{ name: 'Cache health metrics', billed: 'by-existence', paths: ['HealthMetricsConfig'] }],
  'AWS::AppSync::GraphQLApi': [
    { name: 'X-Ray traces', billed: 'by-use', paths: ['XrayEnabled'] },
    { name: 'Request logs', billed: 'by-use', paths: ['LogConfig.FieldLogLevel'] },
    {
      name: 'Enhanced metrics',
      billed: 'by-use',
      paths: [
        'EnhancedMetricsConfig.OperationLevelMetricsConfig',
        'EnhancedMetricsConfig.ResolverLevelMetricsBehavior',
        'EnhancedMetricsConfig.DataSourceLevelMetricsBehavior',
      ],
    },
  ],
  'AWS::Cognito::UserPool': [
    {
      name: 'Text messages',
      billed: 'by-use',
      paths: ['SmsConfiguration'],
    },
    {
      name: 'E-mail through Amazon SES',
      billed: 'by-use',
      paths: ['EmailConfiguration.EmailSendingAccount'],
      values: ['DEVELOPER'],
    },
  ],
  'AWS::Connect::Instance': [
    { name: 'Outbound campaigns', billed: 'by-use', paths: ['Attributes.HighVolumeOutBound'] },

    { name: 'Contact Lens', billed: 'by-use', paths: ['Attributes.ContactLens'] },
    { name: 'Contact flow logs', billed: 'by-use', paths: ['Attributes.ContactflowLogs'] },
  ],
  'AWS::StepFunctions::StateMachine': [
    { name: 'X-Ray traces', billed: 'by-use', paths: ['TracingConfiguration.Enabled'] },
  ],
  'AWS::WorkSpaces::Workspace': [
    {
      name: 'Volumes larger than the bundle has',
      billed: 'by-existence',
      paths: ['WorkspaceProperties.RootVolumeSizeGib', 'WorkspaceProperties.UserVolumeSizeGib'],
    },
  ],
  'AWS::WorkSpacesWeb::Portal': [
    {
      name: 'Larger sessions',
      billed: 'by-use',
      paths: ['InstanceType'],
      values: ['standard.large', 'standard.xlarge'],
    },
  ],
};
