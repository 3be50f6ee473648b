import { ANALYTICS_UNREAD } from './analytics/unread';
import { APPLICATION_UNREAD } from './application/unread';
import { COMPUTE_UNREAD } from './compute/unread';
import { CONTAINERS_UNREAD } from './containers/unread';
import { DATABASE_UNREAD } from './database/unread';
import { EDGE_UNREAD } from './edge/unread';
import { MACHINE_LEARNING_UNREAD } from './machine-learning/unread';
import { MANAGEMENT_UNREAD } from './management/unread';
import { MESSAGING_UNREAD } from './messaging/unread';
import { MONITORING_UNREAD } from './monitoring/unread';
import { NETWORK_UNREAD } from './network/unread';
import { SECURITY_UNREAD } from './security/unread';
import { STORAGE_UNREAD } from './storage/unread';
import type { UnreadByType } from '../unread';

/** What properties of metered types of AWS are billed for that no meter prices yet, family by family. */
export const AWS_UNREAD: UnreadByType = {
  ...ANALYTICS_UNREAD,
  ...APPLICATION_UNREAD,
  ...COMPUTE_UNREAD,
  ...CONTAINERS_UNREAD,
  ...DATABASE_UNREAD,
  ...EDGE_UNREAD,
  ...MACHINE_LEARNING_UNREAD,
  ...MANAGEMENT_UNREAD,
  ...MESSAGING_UNREAD,
  ...MONITORING_UNREAD,
  ...NETWORK_UNREAD,
  ...SECURITY_UNREAD,
  ...STORAGE_UNREAD,
};
