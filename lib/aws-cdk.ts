/**
 * The patterns as AWS CDK constructs, and whole client environments. Needs `aws-cdk-lib` and `constructs`; loads no other engine.
 *
 * @packageDocumentation
 */
export { accept, EXCEPTION_METADATA } from './engines/aws-cdk/exceptions';
export { contextOf, provideContext, type ProvidedContext } from './engines/aws-cdk/context';
export { bindAlarms, type BoundAlarm, type IWatched } from './engines/aws-cdk/watched';
export * from './patterns/monitoring/aws-cdk';
export * from './patterns/network/aws-cdk';
export * from './patterns/servers/aws-cdk';
export type { ClientIdentity, EnvironmentContext } from './profile/context';
export type { RuleException } from './profile/exceptions';
export type { Layer } from './profile/layers';
export type { Place, Places } from './profile/place';
export { profileFor, type Profile, type ProfileInput, type ProfileOverrides } from './profile/profile';
export { formatProblem, InputError, type Position, type Problem } from './problem';
export { ClientEnvironment, type ClientEnvironmentProps } from '../stacks/aws-cdk/environment';
