/**
 * Types of CloudFormation by token, where the name of a resource does not tell: false friends, other words, and several tokens of one
 * type. A line for each module.
 */
export const TYPES = `
autoscaling: Group=AWS::AutoScaling::AutoScalingGroup Policy=AWS::AutoScaling::ScalingPolicy
    Schedule=AWS::AutoScaling::ScheduledAction
cloudwatch: EventRule=AWS::Events::Rule MetricAlarm=AWS::CloudWatch::Alarm LogResourcePolicy=AWS::Logs::ResourcePolicy
ec2: LaunchConfiguration=AWS::AutoScaling::LaunchConfiguration RouteTableAssociation=AWS::EC2::SubnetRouteTableAssociation
iam: Policy=AWS::IAM::ManagedPolicy
s3: BucketV2=AWS::S3::Bucket
sns: TopicSubscription=AWS::SNS::Subscription
vpc: SecurityGroupEgressRule=AWS::EC2::SecurityGroupEgress SecurityGroupIngressRule=AWS::EC2::SecurityGroupIngress
wafv2: WebAclLoggingConfiguration=AWS::WAFv2::LoggingConfiguration
`;
