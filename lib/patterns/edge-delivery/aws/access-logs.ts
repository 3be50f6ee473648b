import { REGION_OF_THE_EDGE } from '../../../clouds/aws/edge';
import type { ServiceAccess } from '../../../clouds/aws/service-access';

/** Lets CloudWatch write the access logs of the account's distributions, as their owner. */
export const EDGE_LOG_DELIVERY: ServiceAccess = {
  service: 'delivery.logs.amazonaws.com',
  actions: ['s3:PutObject'],
  equals: { 's3:x-amz-acl': 'bucket-owner-full-control' },
  source: { service: 'logs', region: REGION_OF_THE_EDGE, resource: 'delivery-source:*' },
};

/** Objects of the bucket that it writes for an account. */
export function edgeLogObjects(account: string): string {
  return `AWSLogs/${account}/*`;
}

/** What a delivery source tells of a distribution, and how it is written down. */
export const ACCESS_LOG_TYPE = 'ACCESS_LOGS';
export const ACCESS_LOG_FORMAT = 'json';
