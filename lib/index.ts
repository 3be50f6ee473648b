/**
 * Client files, profiles and plans: everything that is decided before an engine is asked to build it. Loads no cloud SDK.
 *
 * @packageDocumentation
 */
export type { Account, Client, Environment, EnvironmentFacts } from './client/client';
export type { Weekday } from './calendar/days';
export { loadClient, parseClient } from './client/load';
export { planClient, type EnvironmentPlan } from './client/plan';
export { ENGINES, type EngineName } from './engines/engines';
export type { AskedPatterns, PatternName, Planned, PlannedPatterns } from './patterns';
export { contextFor } from './client/context';
export { planMonitoring, type MonitoringPlan } from './patterns/monitoring/plan';
export { planNetwork, type NetworkPlan, type PlannedSubnet } from './patterns/network/plan';
export { planServers, type ServersPlan } from './patterns/servers/plan';
export type { MonitoringProps, BudgetProps, RouteProps } from './patterns/monitoring/props';
export type { ExistingNetworkProps, NetworkProps, Tier } from './patterns/network/props';
export type * from './patterns/servers/props';
export type * from './profile/alarms';
export type { Decision } from './profile/decision';
export { describeProfile, profileFor } from './profile/profile';
export type * from './profile/profile';
export { DEFAULT_CONTEXT, type EnvironmentContext } from './profile/context';
export type { Architecture, Capacity, Size, SizeName } from './profile/sizes';
export type { SupportHours } from './profile/support-hours';
export { formatProblem, InputError, type Position, type Problem } from './problem';
