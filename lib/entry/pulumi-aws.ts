/**
 * The patterns as Pulumi components for AWS, and whole client environments. Needs `@pulumi/pulumi` and `@pulumi/aws`; loads no other
 * engine.
 *
 * @packageDocumentation
 */
export { bindAlarms, type BoundAlarm, type IWatched } from '../engines/pulumi-aws/watched';
export type { GivenContext, PatternArgs } from '../engines/pulumi-aws/pattern-component';
export * from '../patterns/backup/pulumi-aws';
export * from '../patterns/connect/pulumi-aws';
export * from '../patterns/edge-delivery/pulumi-aws';
export * from '../patterns/edge-nodes/pulumi-aws';
export * from '../patterns/monitoring/pulumi-aws';
export * from '../patterns/network/pulumi-aws';
export * from '../patterns/servers/pulumi-aws';
export * from '../patterns/vpn/pulumi-aws';
export { profileFor } from '../profile/profile';
export { formatProblem, InputError, type Position, type Problem } from '../problem';
export { clientEnvironment } from '../../stacks/pulumi-aws/client-environment';
export { ClientEnvironment, type ClientEnvironmentArgs } from '../../stacks/pulumi-aws/environment';
export { keepNames } from '../../stacks/pulumi-aws/kept-names';

export type * from './provisioning-types';
export type { EnvironmentPlan } from '../client/plan';
export type * from '../clouds/aws/alarms';
export type { EngineName } from '../engines/engines';
export type * from '../profile/exceptions';
