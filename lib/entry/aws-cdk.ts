/**
 * The patterns as AWS CDK constructs, and whole client environments. Needs `aws-cdk-lib` and `constructs`; loads no other engine.
 *
 * @packageDocumentation
 */
export { accept, EXCEPTION_METADATA } from '../engines/aws-cdk/exceptions';
export { contextOf, provideContext, type ProvidedContext } from '../engines/aws-cdk/context';
export {
  bindAlarms,
  type BoundAlarm,
  type BoundEventAlarm,
  type BoundMetricAlarm,
  type IWatched,
} from '../engines/aws-cdk/watched';
export * from '../patterns/backup/aws-cdk';
export * from '../patterns/connect/aws-cdk';
export * from '../patterns/edge-delivery/aws-cdk';
export * from '../patterns/edge-nodes/aws-cdk';
export * from '../patterns/monitoring/aws-cdk';
export * from '../patterns/network/aws-cdk';
export * from '../patterns/servers/aws-cdk';
export * from '../patterns/vpn/aws-cdk';
export { profileFor } from '../profile/profile';
export { formatProblem, InputError, type Position, type Problem } from '../problem';
export { ClientEnvironment, type ClientEnvironmentProps } from '../../stacks/aws-cdk/environment';

export type * from './provisioning-types';
export type { EnvironmentPlan } from '../client/plan';
export type * from '../clouds/aws/alarms';
export type { EngineName } from '../engines/engines';
export type * from '../profile/exceptions';
