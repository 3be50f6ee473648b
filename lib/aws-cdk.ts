/**
 * The patterns as AWS CDK constructs. Needs `aws-cdk-lib` and `constructs`; loads no other engine.
 *
 * @packageDocumentation
 */
export { accept, EXCEPTION_METADATA } from './patterns/aws-cdk/exceptions';
export { settingOf, settle } from './patterns/aws-cdk/setting';
export { bindAlarms, type BoundAlarm, type IWatched } from './patterns/aws-cdk/watched';
export * from './patterns/monitoring/aws-cdk';
export * from './patterns/network/aws-cdk';
export * from './patterns/servers/aws-cdk';
export type { RuleException } from './policies/exceptions';
export { profileFor, type Profile, type ProfileInput, type ProfileOverrides } from './policies/profile';
export type { Setting } from './policies/setting';
export { formatProblem, InputError, type Position, type Problem } from './problem';
