import { ANALYTICS_METERS } from './analytics';
import { APPLICATION_METERS } from './application';
import { COMPUTE_METERS } from './compute';
import { CONTAINER_METERS } from './containers';
import { DATABASE_METERS } from './database';
import { EDGE_METERS } from './edge';
import { MACHINE_LEARNING_METERS } from './machine-learning';
import { MANAGEMENT_METERS } from './management';
import { MESSAGING_METERS } from './messaging';
import { MONITORING_METERS } from './monitoring';
import { NETWORK_METERS } from './network';
import { SECURITY_METERS } from './security';
import { STORAGE_METERS } from './storage';
import type { AnyMeter } from '../meter';

/** Every meter of AWS, family by family. */
export const AWS_METERS: readonly AnyMeter[] = [
  ...ANALYTICS_METERS,
  ...APPLICATION_METERS,
  ...COMPUTE_METERS,
  ...CONTAINER_METERS,
  ...DATABASE_METERS,
  ...EDGE_METERS,
  ...MACHINE_LEARNING_METERS,
  ...MANAGEMENT_METERS,
  ...MESSAGING_METERS,
  ...MONITORING_METERS,
  ...NETWORK_METERS,
  ...SECURITY_METERS,
  ...STORAGE_METERS,
];
