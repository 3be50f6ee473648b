import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const NETWORK_UNREAD: UnreadByType = {
  'AWS::EC2::ClientVpnEndpoint': [
    { name: 'Transit gateway attachment', billed: 'by-existence', paths: ['TransitGatewayConfiguration'] },
    { name: 'Connection logs', billed: 'by-use', paths: ['ConnectionLogOptions.Enabled'] },
  ],
  'AWS::EC2::VPCEndpoint': [{ name: 'Data from another region', billed: 'by-use', paths: ['ServiceRegion'] }],
  'AWS::Route53::HostedZone': [{ name: 'Query logs', billed: 'by-use', paths: ['QueryLoggingConfig'] }],
  'AWS::Route53Resolver::ResolverEndpoint': [
    {
      name: 'Detailed metrics',
      billed: 'by-use',
      paths: ['TargetNameServerMetricsEnabled', 'RniEnhancedMetricsEnabled'],
    },
  ],
};
