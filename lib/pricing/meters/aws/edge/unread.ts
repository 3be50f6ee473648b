import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const EDGE_UNREAD: UnreadByType = {
  'AWS::CloudFront::Distribution': [
    { name: 'Mutual TLS', billed: 'by-use', paths: ['DistributionConfig.ViewerMtlsConfig.Mode'] },
  ],
};
