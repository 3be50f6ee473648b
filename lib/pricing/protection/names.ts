import { UNTOLD } from '../../backup-selection';
import type { Resource } from '../readers/resource';

/** The ARN of a resource in the partition `aws`, as far as it is known. */
export type ArnOf = (resource: Resource) => string;

/**
 * ARN of a resource in a region.
 *
 * @param before - what stands before its name, e.g. `db:`
 * @param property - property that names it. @default - AWS chooses its name
 */
export function regional(service: string, before: string, property?: string): ArnOf {
  return (resource) =>
    ['arn:aws', service, resource.region, resource.account ?? UNTOLD, before + nameOf(resource, property)].join(':');
}

/** Identifiers of databases are kept in small letters. */
export function inSmallLetters(arnOf: ArnOf): ArnOf {
  return (resource) => arnOf(resource).toLowerCase();
}

export const bucketArn: ArnOf = (bucket) => `arn:aws:s3:::${nameOf(bucket, 'BucketName')}`;

/** A table of Timestream is named below its database. */
export const timestreamArn: ArnOf = (table) =>
  regional('timestream', `database/${nameOf(table, 'DatabaseName')}/table/`, 'TableName')(table);

function nameOf(resource: Resource, property: string | undefined): string {
  const name = property === undefined ? undefined : resource.text(property);
  return typeof name === 'string' ? name : UNTOLD;
}
