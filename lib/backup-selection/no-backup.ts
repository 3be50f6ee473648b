import type { SeenTags, Told } from './tags';

/** Tag of what can be had again without a backup; its value says how. A plan that selects it all the same backs it up. */
export const NO_BACKUP_TAG = 'groundplan:no-backup';

/** Why something needs no backup, as its tag says. One without a value says nothing, and counts for nothing. */
export function whyNoBackup(tags: SeenTags): Told | undefined {
  if ('because' in tags) return undefined;
  return tags.get(NO_BACKUP_TAG) || undefined;
}
