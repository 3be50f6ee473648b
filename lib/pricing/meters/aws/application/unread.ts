import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const APPLICATION_UNREAD: UnreadByType = {
  'AWS::AmazonMQ::Broker': [
    { name: 'Storage of a stated size', billed: 'by-use', paths: ['StorageSize'] },
    { name: 'Broker logs', billed: 'by-use', paths: ['Logs.General', 'Logs.Audit'] },
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
  'AWS::AppStream::Fleet': [
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['EnableDefaultInternetAccess'] },
    { name: 'Larger root volumes', billed: 'by-existence', paths: ['RootVolumeConfig'] },
  ],
  'AWS::AppStream::ImageBuilder': [
    { name: 'Public IPv4 addresses', billed: 'by-existence', paths: ['EnableDefaultInternetAccess'] },
    { name: 'Larger root volumes', billed: 'by-existence', paths: ['RootVolumeConfig'] },
  ],
  'AWS::AppSync::ApiCache': [{ name: 'Cache health metrics', billed: 'by-existence', paths: ['HealthMetricsConfig'] }],
  'AWS::Cognito::UserPool': [
    { name: 'Text messages', billed: 'by-use', paths: ['SmsConfiguration'] },
    {
      name: 'E-mail through Amazon SES',
      billed: 'by-use',
      paths: ['EmailConfiguration.EmailSendingAccount'],
      values: ['DEVELOPER'],
    },
  ],
  'AWS::Cognito::UserPoolClient': [
    { name: 'Analytics events in Amazon Pinpoint', billed: 'by-use', paths: ['AnalyticsConfiguration'] },
  ],
  'AWS::Connect::Instance': [
    { name: 'Outbound campaigns', billed: 'by-use', paths: ['Attributes.HighVolumeOutBound'] },
    { name: 'Contact Lens', billed: 'by-use', paths: ['Attributes.ContactLens'] },
    { name: 'Contact flow logs', billed: 'by-use', paths: ['Attributes.ContactflowLogs'] },
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
  'AWS::WorkSpaces::WorkspacesPool': [
    {
      name: 'Settings of applications kept in S3',
      billed: 'by-use',
      paths: ['ApplicationSettings.Status'],
      values: ['ENABLED'],
    },
    { name: 'Sessions that are stopped', billed: 'by-use', paths: ['RunningMode'], values: ['AUTO_STOP'] },
  ],
};
