import { createHash } from 'node:crypto';
import type { FolderFile } from '../../../located/read-folder';
import type { Problem } from '../../../problem';
import type { EdgeDeliveryPlan, PlannedSite } from '../edge-delivery-plan';
import { patternOf } from '../paths';
import type { PassedEdgeDelivery } from '../props';
import { contentTypeOf } from './content-types';
import type { AwsRelease, AwsSiteFile } from './words';

/** Characters of a hash that no two releases of a site share. */
const PREFIX = 16;

/** The files of a site as one release, or nothing where somebody else puts them up. */
export function releaseOf({ origin }: EdgeDeliveryPlan, { folder }: PassedEdgeDelivery): AwsRelease | undefined {
  if (folder === undefined || origin.kind !== 'site') return undefined;
  const lasts = origin.immutable.map(patternOf);
  const files = folder.files.map(({ path }) => ({
    path,
    contentType: contentTypeOf(path),
    cacheControl: lasts.some((pattern) => pattern.test(`/${path}`)) ? IMMUTABLE_FILES : OTHER_FILES,
  }));
  return { prefix: prefixOf(folder.files, files.map(headersOf)), directory: folder.directory, files };
}

/** Tells files apart that are answered with other headers. */
export function headersOf({ contentType, cacheControl }: Omit<AwsSiteFile, 'path'>): string {
  const kind = contentType.split(';')[0]?.replace(/\W+/g, '-') ?? '';
  return cacheControl === IMMUTABLE_FILES ? `immutable-${kind}` : kind;
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
    ...immutableProblems(
      origin,
      errorPages.map(({ page }) => page),
      folder.files,
    ),
  ];
}

/** Paths that mean no file, or pages as well, which the next release changes under the same name. */
function immutableProblems(
  { index, immutable }: PlannedSite,
  pages: readonly string[],
  files: readonly FolderFile[],
): readonly Problem[] {
  return immutable.flatMap((asked, at) => {
    const path = ['origin', 'site', 'immutable', at];
    const matching = files.map((file) => `/${file.path}`).filter((file) => patternOf(asked).test(file));
    const page = matching.find((file) => file.endsWith(`/${index}`) || pages.includes(file));
    if (matching.length === 0) return [{ path, found: `"${asked}"`, expected: 'paths of files in the folder' }];
    if (page === undefined) return [];
    return [{ path, found: `"${asked}", ${page} among it`, expected: 'files whose names have a hash in them' }];
  });
}

/** Browsers keep a year what no other file will ever be called; of anything else they ask whether it is still the same. */
const IMMUTABLE_FILES = 'public, max-age=31536000, immutable';
const OTHER_FILES = 'public, max-age=0, s-maxage=31536000, must-revalidate';

/** Headers are of a release as well: the edge keeps those that it has seen. */
function prefixOf(files: readonly FolderFile[], headers: readonly string[]): string {
  const hash = createHash('sha256');
  for (const [at, { path, sha256 }] of files.entries()) hash.update(`${sha256} ${headers[at]} ${path}\n`);
  return hash.digest('hex').slice(0, PREFIX);
}
