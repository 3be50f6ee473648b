/** Remarks on how a price applies; they do not name the thing that is priced. */
const REMARK = / ?\((first|over|per|each|after|as|feed) [^)]*\)/g;

/**
 * A part of a rate's key from the plain-English name of a service or of what it bills:
 * `gp3 provisioned IOPS (over 3000 per volume)` becomes `gp3-provisioned-iops`.
 */
export function slug(name: string): string {
  return name
    .replace(REMARK, '')
    .toLowerCase()
    .replaceAll('i/o', 'io')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}
