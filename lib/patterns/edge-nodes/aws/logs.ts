import { IMAGES, type LogSources } from '../../../clouds/aws/images';
import type { EdgeNodesPlan } from '../edge-nodes-plan';

/** Log groups beside those of the operating system, by name. */
export const FILES_LOG = 'files';
export const COMMANDS_LOG = 'commands';
export const MESSAGES_LOG = 'messages';
export const LOST_LOG = 'lost-messages';
export const HOOK_LOG = 'hook';

/** What nodes read of their own logs. */
export function systemLogs({ system }: EdgeNodesPlan): readonly LogSources[] {
  return IMAGES[system].logs;
}

/** Log groups that the agent writes to. */
export function logsReadByAgent(plan: EdgeNodesPlan): readonly string[] {
  return [...systemLogs(plan).map(({ name }) => name), ...(plan.logs.files.length > 0 ? [FILES_LOG] : [])];
}

/** Log groups that nodes write to themselves. */
export function writtenByNodes(plan: EdgeNodesPlan): readonly string[] {
  return [...logsReadByAgent(plan), COMMANDS_LOG];
}

/** All log groups of a group. */
export function logGroupsOf(plan: EdgeNodesPlan): readonly string[] {
  return [...writtenByNodes(plan), ...(plan.messages ? [MESSAGES_LOG, LOST_LOG, HOOK_LOG] : [])];
}
