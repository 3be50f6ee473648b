import { NO_BACKUP_TAG } from '../../../backup-selection';
import type { ServiceAccess } from '../../../clouds/aws/service-access';
import type { PlannedSite } from '../edge-delivery-plan';

/**
 * Lets distributions of the account read a bucket. Which one is not said: the distribution stands in another region than its bucket, and
 * is made after it. Without leave to list, a file that is missing would be one that is forbidden.
 * Source: Amazon CloudFront Developer Guide, "Restrict access to an Amazon S3 origin".
 */
export const SITE_READERS: ServiceAccess = {
  service: 'cloudfront.amazonaws.com',
  actions: ['s3:GetObject', 's3:ListBucket'],
  source: { service: 'cloudfront', region: '', resource: 'distribution/*' },
};

/** Days that a file which was replaced can be had back. */
export const REPLACED_FILES_DAYS = 30;

/** What each deployment puts up can be put up again; what somebody else puts there may be nowhere else. */
export function tagsOfFiles({ uploads }: PlannedSite): Readonly<Record<string, string>> {
  return uploads ? { [NO_BACKUP_TAG]: 'each deployment puts its files up again' } : {};
}
