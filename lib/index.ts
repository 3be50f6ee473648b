/**
 * Client files, profiles and plans: everything that is decided before an engine is asked to build it. Loads no cloud SDK.
 *
 * @packageDocumentation
 */
export { ENGINES, type Client, type Engine, type Environment } from './client/client';
export { loadClient, parseClient } from './client/load';
export { monitoringPropsOf, planClient, planEnvironment, type EnvironmentPlan } from './client/plan';
export { settingFor } from './client/setting';
export { planMonitoring, type MonitoringPlan } from './patterns/monitoring/plan';
export { planNetwork, type NetworkPlan, type PlannedSubnet } from './patterns/network/plan';
export { planServers, type ServersPlan } from './patterns/servers/plan';
export type { MonitoringProps, BudgetProps, RouteProps } from './patterns/monitoring/props';
export type { ExistingNetworkProps, NetworkProps, Tier } from './patterns/network/props';
export type * from './patterns/servers/props';
export type * from './policies/alarms';
export type { Decision } from './policies/decision';
export { describeProfile, profileFor } from './policies/profile';
export type * from './policies/profile';
export { STANDALONE, type Setting } from './policies/setting';
export type { Architecture, Capacity, Size, SizeName } from './policies/sizes';
export type { SupportHours, Weekday } from './policies/support-hours';
export { formatProblem, InputError, type Position, type Problem } from './problem';
