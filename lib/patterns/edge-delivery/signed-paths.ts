import type { Problem } from '../../problem';
import type { EdgeDeliveryProps, SiteProps } from './props';

/**
 * Paths of a site that would let anybody in all the same. A folder is answered with its index, but whether a request has to be signed follows
 * from what was asked for: a path that is that of the index, and not that of its folder, keeps nobody out.
 */
export function signedPathProblems({ origin, signed }: EdgeDeliveryProps): readonly Problem[] {
  if (signed === undefined || !('site' in origin)) return [];
  const { site } = origin;
  return signed.paths.flatMap((path, at) =>
    isOfFolder(path) || reachesIndex(path, site)
      ? [
          {
            path: ['signed', 'paths', at],
            found: `"${path}", by which whoever asks for the folder is let in`,
            expected: 'a whole folder, e.g. /private/*, or files that no folder is answered with',
          },
        ]
      : [],
  );
}

/** Whether it ends like a folder, in which case all that is in the folder is open. */
function isOfFolder(path: string): boolean {
  return !path.endsWith('*') && !lastOf(path).includes('.');
}

/** Whether what follows its last slash can be, or end like, the name of the index. */
function reachesIndex(path: string, { index = 'index.html' }: SiteProps): boolean {
  const parts = path.replace(/\*+/g, '*').split('*');
  const end = parts.at(-1) ?? '';
  if (parts.length === 1) return lastOf(path) === index;
  if (end !== '') return `/${index}`.endsWith(end);
  const before = lastOf(parts.at(-2) ?? '');
  return before !== '' && index.includes(before);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
