import type { Cloud } from '../../cloud';

import { AWS_METERS } from './aws';
import { AWS_TYPES } from './aws/types';
import { AWS_UNREAD } from './aws/unread';
import type { AnyMeter } from './meter';
import type { TypeList } from './type-list';
import type { UnreadByType } from './unread';

/** What is known of how a cloud bills its resources. */
export interface CloudMeters {
  readonly meters: readonly AnyMeter[];
  /** What metered types are billed for and no meter reads yet. */
  readonly unread: UnreadByType;
  readonly types: TypeList;
}

/** The clouds whose resources are metered. */
export const CLOUD_METERS: Readonly<Partial<Record<Cloud, CloudMeters>>> = {
  aws: { meters: AWS_METERS, unread: AWS_UNREAD, types: AWS_TYPES },
};
