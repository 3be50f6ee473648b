/**
 * Client files, profiles and plans: everything that is decided before an engine is asked to build it. Loads no cloud SDK.
 *
 * @packageDocumentation
 */
export { contextFor } from '../client/context';
export { loadClient, parseClient, type LocatedClient } from '../client/load';
export { patchOf, type PatchOption } from '../client/patches/read-option';
export { planClient, type EnvironmentPlan } from '../client/plan';
export { ENGINES, type EngineName } from '../engines/engines';
export { planBackup } from '../patterns/backup/plan';
export { planEdgeDelivery } from '../patterns/edge-delivery/plan';
export { planEdgeNodes } from '../patterns/edge-nodes/plan';
export { planMonitoring } from '../patterns/monitoring/plan';
export { planNetwork } from '../patterns/network/plan';
export { planServers } from '../patterns/servers/plan';
export { vpnHandOver, type HandOverContext } from '../patterns/vpn/aws/hand-over';
export { DEFAULT_CONTEXT } from '../profile/context';
export { describeProfile, profileFor } from '../profile/profile';
export { formatProblem, InputError, type Position, type Problem } from '../problem';

export type * from './provisioning-types';
export type * from '../client/patches/patch';
export type { Scenario } from '../client/patches/scenarios';
export type { EngineFacts } from '../engines/engines';
export type * from '../profile/cloud';
