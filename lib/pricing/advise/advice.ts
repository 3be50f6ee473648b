import type { CatalogueStamp } from '../estimate/model';
import type { Range } from '../../range';
import type { ResourceIdentity } from '../readers/resource';

/** Schema of {@link AdviceReport}; it changes only when a reader of the old one would break. */
export const ADVICE_SCHEMA = 'groundplan.advice/1';

export type Level = 'low' | 'medium' | 'high';
export const LEVELS: readonly Level[] = ['low', 'medium', 'high'];

/** One way to spend less. */
export interface Advice {
  /** Name of the rule, e.g. `gp3-volumes`. */
  readonly rule: string;
  /** What to change, in one sentence. */
  readonly change: string;
  /** How much work it is. */
  readonly effort: Level;
  /** How much can go wrong. */
  readonly risk: Level;
  /** What to look after. */
  readonly caution: string;
  /**
   * USD per month less, at each bound of the estimate, once all advice before it is followed. Savings therefore add up: their sum
   * is what the estimate falls by.
   */
  readonly saving: Range;
  readonly resources: readonly AdvisedResource[];
}

/** A resource that an advice changes. */
export interface AdvisedResource extends Pick<ResourceIdentity, 'id' | 'path'> {
  /** What becomes of it, e.g. `m4.large → m6i.large`. */
  readonly change: string;
}

/** What can be saved, and what the month costs before and after: the savings are the difference, exactly. */
export interface AdviceReport {
  readonly schema: typeof ADVICE_SCHEMA;
  readonly currency: 'USD';
  readonly catalogue: CatalogueStamp;
  /** As the templates are. */
  readonly before: Range;
  /** When all advice is followed, in its order. */
  readonly after: Range;
  readonly advice: readonly Advice[];
  /** Of the estimate. */
  readonly notes: readonly string[];
}
