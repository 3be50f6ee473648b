/**
 * The partition that a region belongs to.
 * Source: AWS General Reference, "Amazon Resource Names (ARNs)".
 */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
