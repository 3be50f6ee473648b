import type { Resource } from '../readers/resource';
import type { Advice } from './advice';
import type { Change } from './change';
import type { Inventory } from './inventory';

/** One way to save. It says what would change; what that saves is found by metering the changed resources again. */
export interface Rule extends Pick<Advice, 'change' | 'effort' | 'risk' | 'caution'> {
  readonly name: string;
  /** Whether production is left alone. */
  readonly scope: 'everywhere' | 'outside-production';
  /**
   * Whether it says something only where the use that would be billed is known: whose amount is assumed may be any.
   * @default - assumed use will do, as in the estimate
   */
  readonly restsOn?: 'known-use';
  /** All that it would change, whether that saves or not. */
  readonly proposals: (inventory: Inventory) => readonly Proposal[];
}

/** A change that is made as a whole or not at all. */
export interface Proposal {
  /** What becomes of it, in a few words. */
  readonly says: string;
  /** Resources whose bills change: what the proposal is about. */
  readonly billed: readonly Resource[];
  readonly changes: readonly Change[];
}
