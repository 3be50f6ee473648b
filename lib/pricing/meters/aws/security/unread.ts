import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const SECURITY_UNREAD: UnreadByType = {
  'AWS::ACMPCA::CertificateAuthority': [
    { name: 'OCSP responses', billed: 'by-use', paths: ['RevocationConfiguration.OcspConfiguration.Enabled'] },
  ],
  'AWS::Config::ConfigRule': [
    { name: 'Debug logs', billed: 'by-use', paths: ['Source.CustomPolicyDetails.EnableDebugLogDelivery'] },
  ],
  'AWS::Config::OrganizationConfigRule': [
    {
      name: 'Debug logs',
      billed: 'by-use',
      paths: ['OrganizationCustomPolicyRuleMetadata.DebugLogDeliveryAccounts.*'],
    },
  ],
  'AWS::CloudTrail::EventDataStore': [{ name: 'Insights', billed: 'by-use', paths: ['InsightSelectors'] }],
  'AWS::CloudTrail::Trail': [{ name: 'Aggregated events', billed: 'by-use', paths: ['AggregationConfigurations'] }],
  'AWS::GuardDuty::Detector': [
    { name: 'AI protection', billed: 'by-use', paths: ['Features[Name=AI_PROTECTION].Status'] },
  ],
  'AWS::PaymentCryptography::Key': [
    { name: 'Replicas of the key', billed: 'by-existence', paths: ['ReplicationRegions'] },
  ],
  'AWS::SecurityHub::HubV2': [{ name: 'Network scanning', billed: 'by-use', paths: ['NetworkScanning.Status'] }],
  'AWS::SecurityLake::DataLake': [
    { name: 'Data replicated to other regions', billed: 'by-use', paths: ['ReplicationConfiguration'] },
  ],
  'AWS::WAFv2::RuleGroup': [{ name: 'Monetization', billed: 'by-use', paths: ['MonetizationConfig'] }],
  'AWS::WAFv2::WebACL': [
    {
      name: 'Challenges during attacks',
      billed: 'by-use',
      paths: [
        'Rules.*.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.*.AWSManagedRulesAntiDDoSRuleSet.ClientSideActionConfig.Challenge.UsageOfAction',
      ],
      values: ['ENABLED'],
    },
    { name: 'Monetization', billed: 'by-use', paths: ['MonetizationConfig'] },
    { name: 'Resource-level DDoS protection', billed: 'by-use', paths: ['OnSourceDDoSProtectionConfig'] },
    {
      name: 'CAPTCHA attempts',
      billed: 'by-use',
      paths: ['Rules.*.Statement.RuleGroupReferenceStatement.RuleActionOverrides.*.ActionToUse.Captcha'],
    },
    {
      name: 'Challenge responses',
      billed: 'by-use',
      paths: ['Rules.*.Statement.RuleGroupReferenceStatement.RuleActionOverrides.*.ActionToUse.Challenge'],
    },
  ],
};
