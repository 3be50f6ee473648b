import { autoScalingGroup } from './auto-scaling-group';
import { budget } from './budget';
import { eventRule } from './event-rule';
import { flowLog } from './flow-log';
import { instance, launchConfiguration } from './launches';
import { loadBalancer, targetGroup } from './load-balancer';
import type { Presenter } from './presenter';
import { s3Bucket } from './s3-bucket';
import { securityGroup } from './security-group';
import { vpcEndpoint } from './vpc-endpoint';

/** What presents tokens of which names alone do not tell. */
export const PRESENTERS: Readonly<Record<string, Presenter>> = {
  'aws:alb/loadBalancer:LoadBalancer': loadBalancer,
  'aws:alb/targetGroup:TargetGroup': targetGroup,
  'aws:autoscaling/group:Group': autoScalingGroup,
  'aws:budgets/budget:Budget': budget,
  'aws:cloudwatch/eventRule:EventRule': eventRule,
  'aws:ec2/flowLog:FlowLog': flowLog,
  'aws:ec2/instance:Instance': instance,
  'aws:ec2/launchConfiguration:LaunchConfiguration': launchConfiguration,
  'aws:ec2/securityGroup:SecurityGroup': securityGroup,
  'aws:ec2/vpcEndpoint:VpcEndpoint': vpcEndpoint,
  'aws:lb/loadBalancer:LoadBalancer': loadBalancer,
  'aws:lb/targetGroup:TargetGroup': targetGroup,
  'aws:s3/bucket:Bucket': s3Bucket,
  'aws:s3/bucketV2:BucketV2': s3Bucket,
};
