import { autoScalingGroup } from './auto-scaling-group';
import { beanstalkEnvironment } from './beanstalk-environment';
import { capacityReservation } from './capacity-reservation';
import { dedicatedHost } from './dedicated-host';
import { ebsVolume } from './ebs-volume';
import { ec2Fleet } from './ec2-fleet';
import { ec2Instance } from './ec2-instance';
import { eventSourceMapping } from './event-source-mapping';
import { gameFleet } from './game-fleet';
import { lambdaFunction } from './lambda-function';
import { parallelCluster } from './parallel-cluster';
import { functionAlias, functionVersion } from './provisioned-concurrency';
import { spotFleet } from './spot-fleet';
import { warmPool } from './warm-pool';

/** A new meter of this family is added by a file and a line here. */
export const COMPUTE_METERS = [
  autoScalingGroup,
  beanstalkEnvironment,
  capacityReservation,
  dedicatedHost,
  ebsVolume,
  ec2Fleet,
  ec2Instance,
  eventSourceMapping,
  gameFleet,
  lambdaFunction,
  parallelCluster,
  functionAlias,
  functionVersion,
  spotFleet,
  warmPool,
];
