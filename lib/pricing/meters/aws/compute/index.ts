import { autoScalingGroup } from './auto-scaling-group';
import { ebsVolume } from './ebs-volume';
import { ec2Instance } from './ec2-instance';
import { lambdaFunction } from './lambda-function';
import { provisionedConcurrency } from './provisioned-concurrency';

/** A new meter of this family is added by a file and a line here. */
export const COMPUTE_METERS = [autoScalingGroup, ebsVolume, ec2Instance, lambdaFunction, provisionedConcurrency];
