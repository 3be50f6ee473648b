import { optional, type OptionalEntry } from '../form/form';
import { NAME } from './names';

/** Something with a name that may change after it was deployed. */
export interface Renamed {
  /**
   * The name that it was deployed under, and by which its resources go on being known.
   * @default - it has had no other
   */
  readonly was?: string;
}

/** The key under which the old name stands. */
export const WAS: OptionalEntry<string> = optional(
  NAME,
  'Name that it was deployed under: its resources keep it, so that a new name replaces nothing',
  'its name',
);
