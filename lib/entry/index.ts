/**
 * Client files, profiles and plans: everything that is decided before an engine is asked to build it. Loads no cloud SDK.
 *
 * @packageDocumentation
 */
export { contextFor } from '../client/context';
export { loadClient, parseClient, type LocatedClient } from '../client/load';
export { planClient, type EnvironmentPlan } from '../client/plan';
export { ENGINES, type EngineName } from '../engines/engines';
export { planMonitoring } from '../patterns/monitoring/plan';
export { planNetwork } from '../patterns/network/plan';
export { planServers } from '../patterns/servers/plan';
export { DEFAULT_CONTEXT } from '../profile/context';
export { describeProfile, profileFor } from '../profile/profile';
export { formatProblem, InputError, type Position, type Problem } from '../problem';

export type * from '../calendar/days';
export type { WeeklyWindow } from '../calendar/weekly-window';
export type * from '../client/client';
export type { ResourceCounts } from '../client/stack-resources';
export type { EngineFacts } from '../engines/engines';
export type { AskedPatterns, PatternName, PassedOf, Planned, PlannedPatterns, PlanOf, PropsOf } from '../patterns';
export type { Renamed } from '../profile/renamed';
export type * from '../patterns/monitoring/plan';
export type * from '../patterns/monitoring/props';
export type * from '../patterns/network/plan';
export type * from '../patterns/network/props';
export type { PatternKey, PatternPlan } from '../patterns/pattern';
export type * from '../patterns/servers/props';
export type * from '../patterns/servers/servers-plan';
export type * from '../profile/alarms';
export type * from '../profile/cloud';
export type * from '../profile/context';
export type * from '../profile/decision';
export type * from '../profile/endpoints';
export type * from '../profile/layers';
export type * from '../profile/operating-systems';
export type * from '../profile/place';
export type * from '../profile/profile';
export type * from '../profile/sizes';
export type * from '../profile/support-hours';
export type * from '../profile/warning';
