/**
 * What the emulator's CloudFormation does not know. It passes over these, so nothing in the end-to-end test says that they deploy;
 * their properties are checked by cfn-lint and by the tests of their patterns. A new emulator that knows one of them, or a
 * pattern that brings another, makes the test fail until this list is true again.
 */
export const PASSED_OVER: readonly string[] = [
  'AWS::AutoScaling::ScalingPolicy',
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
];

/** Resources that a Lambda function makes. The function is deployed and never run; the emulator takes it at its word. */
export const NOT_RUN = ['Custom::VpcRestrictDefaultSG'];

/** Kinds of things that the emulator does not delete with their stack. */
export const LEFT_BEHIND: readonly string[] = [];
