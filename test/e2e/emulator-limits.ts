/**
 * What the emulator's CloudFormation does not know, by the client whose test deploys it. It passes over these, so nothing in the end-to-end test says that they deploy;
 * their properties are checked by cfn-lint and by the tests of their patterns. A new emulator that knows one of them, or a
 * pattern that brings another, makes the test fail until this list is true again.
 */
export const PASSED_OVER = {
  clinic: [
    'AWS::AutoScaling::ScalingPolicy',
    'AWS::Backup::BackupSelection',
    'AWS::Backup::Framework',
    'AWS::Backup::RestoreTestingPlan',
    'AWS::Backup::RestoreTestingSelection',
    'AWS::EC2::SecurityGroupEgress',
    'AWS::S3::BucketPolicy',
    'AWS::SNS::TopicPolicy',
    'AWS::SSM::Association',
    'AWS::SSM::MaintenanceWindow',
    'AWS::SSM::MaintenanceWindowTarget',
    'AWS::SSM::MaintenanceWindowTask',
    'AWS::WAFv2::LoggingConfiguration',
    'AWS::WAFv2::WebACL',
    'AWS::WAFv2::WebACLAssociation',
  ],
  wholesaler: [
    'AWS::CloudFront::Distribution',
    'AWS::CloudFront::Function',
    'AWS::CloudFront::OriginAccessControl',
    'AWS::CloudFront::ResponseHeadersPolicy',
    'AWS::EC2::CustomerGateway',
    'AWS::EC2::TransitGatewayAttachment',
    'AWS::EC2::TransitGatewayRouteTable',
    'AWS::EC2::TransitGatewayRouteTableAssociation',
    'AWS::EC2::TransitGatewayRouteTablePropagation',
    'AWS::EC2::VPNConnection',
    'AWS::IoT::ProvisioningTemplate',
    'AWS::IoT::ThingGroup',
    'AWS::IoT::TopicRule',
    'AWS::Logs::Delivery',
    'AWS::Logs::DeliveryDestination',
    'AWS::Logs::DeliverySource',
    'AWS::Route53Resolver::ResolverEndpoint',
    'AWS::Route53Resolver::ResolverRule',
    'AWS::Route53Resolver::ResolverRuleAssociation',
    'AWS::S3::BucketPolicy',
    'AWS::SNS::TopicPolicy',
    'AWS::SSM::Association',
    'AWS::SSM::MaintenanceWindow',
    'AWS::SSM::MaintenanceWindowTarget',
    'AWS::SSM::MaintenanceWindowTask',
    'AWS::WAFv2::LoggingConfiguration',
    'AWS::WAFv2::WebACL',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Resources that a Lambda function makes. The function is deployed and never run; the emulator takes it at its word. */
export const NOT_RUN = ['Custom::VpcRestrictDefaultSG'];

/** Kinds of things that the emulator does not delete with their stack. */
export const LEFT_BEHIND: readonly string[] = [];
