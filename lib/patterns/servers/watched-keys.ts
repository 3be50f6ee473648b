/** The plan's own keys for the resources that alarms watch. */
export const FLEET = 'fleet';
export const LOAD_BALANCER = 'load-balancer';
export const TARGET_GROUP = 'target-group';
export const CERTIFICATE = 'certificate';
export const PATCHING = 'patching';

/** The key of the group of one server that keeps data. */
export function slotKey(number: number): string {
  return `server-${number}`;
}
