import { readFolder, type Folder } from '../../located/read-folder';
import type { SiteOrigin } from './props';

/** The folder that a program names. @throws InputError when it cannot be read, or is empty */
export function folderOf(origin: SiteOrigin | object): Folder | undefined {
  if (!('site' in origin) || origin.site.folder === undefined) return undefined;
  return readFolder(origin.site.folder, ['origin', 'site', 'folder']);
}
