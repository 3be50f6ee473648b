/**
 * The patterns as AWS CDK constructs. Needs `aws-cdk-lib` and `constructs`; loads no other engine.
 *
 * @packageDocumentation
 */
export { accept, EXCEPTION_METADATA } from './engines/aws-cdk/exceptions';
export { contextOf, provideContext } from './engines/aws-cdk/context';
export { bindAlarms, type BoundAlarm, type IWatched } from './engines/aws-cdk/watched';
export * from './patterns/monitoring/aws-cdk';
export * from './patterns/network/aws-cdk';
export * from './patterns/servers/aws-cdk';
export type { RuleException } from './profile/exceptions';
export { profileFor, type Profile, type ProfileInput, type ProfileOverrides } from './profile/profile';
export type { EnvironmentContext } from './profile/context';
export { formatProblem, InputError, type Position, type Problem } from './problem';
