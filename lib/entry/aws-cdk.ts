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
export * from '../patterns/monitoring/aws-cdk';
export * from '../patterns/network/aws-cdk';
export * from '../patterns/servers/aws-cdk';
export { profileFor } from '../profile/profile';
export { formatProblem, InputError, type Position, type Problem } from '../problem';
export { ClientEnvironment, type ClientEnvironmentProps } from '../../stacks/aws-cdk/environment';

export type * from '../calendar/days';
export type { WeeklyWindow } from '../calendar/weekly-window';
export type * from '../client/client';
export type { ResourceCounts } from '../client/stack-resources';
export type { EnvironmentPlan } from '../client/plan';
export type * from '../clouds/aws/alarms';
export type { EngineName } from '../engines/engines';
export type { AskedPatterns, PassedOf, PatternName, Planned, PlannedPatterns, PlanOf, PropsOf } from '../patterns';
export type { Renamed } from '../profile/renamed';
export type * from '../patterns/monitoring/plan';
export type * from '../patterns/monitoring/props';
export type * from '../patterns/network/plan';
export type * from '../patterns/network/props';
export type { PatternKey, PatternPlan } from '../patterns/pattern';
export type * from '../patterns/servers/props';
export type * from '../patterns/servers/servers-plan';
export type * from '../profile/alarms';
export type * from '../profile/context';
export type * from '../profile/decision';
export type * from '../profile/endpoints';
export type * from '../profile/exceptions';
export type * from '../profile/layers';
export type * from '../profile/operating-systems';
export type * from '../profile/place';
export type * from '../profile/profile';
export type * from '../profile/sizes';
export type * from '../profile/support-hours';
export type * from '../profile/warning';
