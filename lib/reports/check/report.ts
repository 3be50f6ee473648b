import type { Problem } from '../../problem';
import type { ChangeReport } from '../changes/report';
import type { Source } from '../checks/source';
import type { Warned } from '../warnings/words';

/** Everything that `groundplan check` reports. */
export interface CheckReport {
  /** The client file. */
  readonly source: Source;
  /** The client's name. @default - it cannot be planned */
  readonly client?: string;
  /** Everything that is wrong with it; none when it can be planned. */
  readonly problems: readonly Problem[];
  /** Its environments, when it can be planned. */
  readonly environments: readonly CheckedEnvironment[];
  /** What deploying it changes. @default - it is compared with nothing */
  readonly changes?: ChangeReport;
}

/** An environment that can be planned. */
export interface CheckedEnvironment extends Warned {
  readonly kind: string;
  readonly engine: string;
  readonly region: string;
}
