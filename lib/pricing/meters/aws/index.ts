import { ANALYTICS_METERS } from './analytics';
import { ANALYTICS_UNREAD } from './analytics/unread';
import { APPLICATION_METERS } from './application';
import { APPLICATION_UNREAD } from './application/unread';
import { COMPUTE_METERS } from './compute';
import { COMPUTE_UNREAD } from './compute/unread';
import { CONTAINER_METERS } from './containers';
import { CONTAINERS_UNREAD } from './containers/unread';
import { DATABASE_METERS } from './database';
import { DATABASE_UNREAD } from './database/unread';
import { EDGE_METERS } from './edge';
import { EDGE_UNREAD } from './edge/unread';
import { MANAGEMENT_METERS } from './management';
import { MANAGEMENT_UNREAD } from './management/unread';
import { MESSAGING_METERS } from './messaging';
import { MESSAGING_UNREAD } from './messaging/unread';
import { MONITORING_METERS } from './monitoring';
import { MONITORING_UNREAD } from './monitoring/unread';
import { NETWORK_METERS } from './network';
import { NETWORK_UNREAD } from './network/unread';
import { SECURITY_METERS } from './security';
import { SECURITY_UNREAD } from './security/unread';
import { STORAGE_METERS } from './storage';
import { STORAGE_UNREAD } from './storage/unread';
import type { AnyMeter } from '../meter';
import type { UnreadByType } from '../unread';

/** Every meter of AWS, family by family. */
export const AWS_METERS: readonly AnyMeter[] = [
  ...ANALYTICS_METERS,
  ...APPLICATION_METERS,
  ...COMPUTE_METERS,
  ...CONTAINER_METERS,
  ...DATABASE_METERS,
  ...EDGE_METERS,
  ...MANAGEMENT_METERS,
  ...MESSAGING_METERS,
  ...MONITORING_METERS,
  ...NETWORK_METERS,
  ...SECURITY_METERS,
  ...STORAGE_METERS,
];

/** What properties of metered types are billed for that no meter prices yet. */
export const AWS_UNREAD: UnreadByType = {
  ...ANALYTICS_UNREAD,
  ...APPLICATION_UNREAD,
  ...COMPUTE_UNREAD,
  ...CONTAINERS_UNREAD,
  ...DATABASE_UNREAD,
  ...EDGE_UNREAD,
  ...MANAGEMENT_UNREAD,
  ...MESSAGING_UNREAD,
  ...MONITORING_UNREAD,
  ...NETWORK_UNREAD,
  ...SECURITY_UNREAD,
  ...STORAGE_UNREAD,
};
