/** The plan's own keys for what alarms are measured on. */
export const GROUP = 'group';
export const ENROLMENT = 'enrolment';
export const PATCH_WINDOW = 'patch-window';
export const LOST_MESSAGES = 'lost-messages';

export function nodeKey(node: string): string {
  return `node/${node}`;
}
