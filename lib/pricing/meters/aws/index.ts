import { COMPUTE_METERS } from './compute';
import { MANAGEMENT_METERS } from './management';
import { MESSAGING_METERS } from './messaging';
import { MONITORING_METERS } from './monitoring';
import { NETWORK_METERS } from './network';
import { SECURITY_METERS } from './security';
import { STORAGE_METERS } from './storage';
import type { AnyMeter } from '../meter';

/** Every meter of AWS, family by family. */
export const AWS_METERS: readonly AnyMeter[] = [
  ...COMPUTE_METERS,
  ...MANAGEMENT_METERS,
  ...MESSAGING_METERS,
  ...MONITORING_METERS,
  ...NETWORK_METERS,
  ...SECURITY_METERS,
  ...STORAGE_METERS,
];
