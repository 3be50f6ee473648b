import { createHash } from 'node:crypto';
import type { FolderFile } from '../../../located/read-folder';
import type { Problem } from '../../../problem';
import type { EdgeDeliveryPlan } from '../edge-delivery-plan';
import type { PassedEdgeDelivery } from '../props';
import { contentTypeOf } from './content-types';
import type { AwsRelease } from './words';

/** Characters of a hash that no two releases of a site share. */
const PREFIX = 16;

/** The files of a site as one release, or nothing where somebody else puts them up. */
export function releaseOf({ folder }: PassedEdgeDelivery): AwsRelease | undefined {
  if (folder === undefined) return undefined;
  const { directory, files } = folder;
  return {
    prefix: prefixOf(files),
    directory,
    files: files.map(({ path }) => ({
      path,
      contentType: contentTypeOf(path),
      cacheControl: HASHED.test(path) ? HASHED_FILES : OTHER_FILES,
    })),
  };
}

/** What the plan names and the folder does not have. */
export function releaseProblems(
  { origin, errorPages }: EdgeDeliveryPlan,
  { folder }: PassedEdgeDelivery,
): readonly Problem[] {
  if (folder === undefined || origin.kind !== 'site') return [];
  const has = (path: string): boolean => folder.files.some((file) => file.path === path);
  const missing = errorPages.filter(({ page }) => !has(page.slice(1)));
  return [
    ...(has(origin.index)
      ? []
      : [
          {
            path: ['origin', 'site', 'folder'],
            found: `a folder without ${origin.index}`,
            expected: 'one that has it',
          },
        ]),
    ...missing.map(({ status, page }) => ({
      path: ['errorPages', String(status)],
      found: `"${page}"`,
      expected: 'a file in the folder of the site',
    })),
  ];
}

/** A name that tells what is in the file: a hash of eight digits and letters or more, after a dot or a hyphen. */
const HASHED = /[.-](?=\w*\d)([0-9a-f]{8,}|(?=\w*[A-Z])\w{8,})\.\w+$/;

/** Browsers keep a year what no other file will ever be called; of anything else they ask whether it is still the same. */
const HASHED_FILES = 'public, max-age=31536000, immutable';
const OTHER_FILES = 'public, max-age=0, s-maxage=31536000, must-revalidate';

function prefixOf(files: readonly FolderFile[]): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of files) hash.update(`${sha256} ${path}\n`);
  return hash.digest('hex').slice(0, PREFIX);
}
