import type { FindingKind } from '../../../../lib/reports/changes/findings';
import type { File } from '../file';

/** A change of a client file, as somebody makes it. */
export interface Edit {
  /** As the guide names it. */
  readonly name: string;
  /** What has been done before. @default - nothing */
  readonly first?: (file: File) => File | undefined;
  /** `undefined` where the file has nothing to change so. */
  readonly apply: (file: File) => File | undefined;
  /** What may be found. @default - nothing at all */
  readonly may?: readonly FindingKind[];
  /** What must not pass in silence: one of these is found wherever the edit is made. @default - it is an ordinary edit */
  readonly must?: readonly FindingKind[];
  /** How to do it without loss, for the guide. */
  readonly how: string;
}
