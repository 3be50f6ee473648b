/** A difference between two estimates as data: what `groundplan diff --format json` prints. Money is USD per month. */
import type { CatalogueStamp, Coverage, EstimatedResource, Line } from '../estimate/model';
import type { Range } from '../../range';

/** Schema of {@link Comparison}; it changes only when a reader of the old one would break. */
export const DIFF_SCHEMA = 'groundplan.diff/1';

/**
 * - `added`, `removed`: it is in one of the estimates only
 * - `renamed`: the same resource under another logical ID, construct path or stack; its bill may have changed too
 * - `changed`: the same resource with another bill
 */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed';
export const CHANGE_KINDS: readonly ChangeKind[] = ['added', 'removed', 'changed', 'renamed'];

/** What a cause is about when it is no change of the bill but a gap in what we know of it. */
export const MISSING_PRICE = 'missing price';

/** Why a bill is another one. */
export interface Cause {
  /** What is another one, e.g. `instance type`; {@link MISSING_PRICE} where one side has no price. */
  readonly what: string;
  /** @default - there was none */
  readonly before?: string;
  /** @default - there is none any more */
  readonly after?: string;
  /** All of it as a person says it, e.g. `instance type m5.large → m5.xlarge`. */
  readonly words: string;
}

/** One billed thing that changed. */
export interface LineChange {
  readonly name: string;
  /** @default - the line is new */
  readonly before?: Line;
  /** @default - the line is gone */
  readonly after?: Line;
  /** After less before, bound by bound: the change of the low, the expected and the high amount. */
  readonly change: Range;
  /** None where the whole resource was added or removed. */
  readonly causes: readonly Cause[];
}

/** A resource as one of the estimates has it. */
export type ResourceState = Omit<EstimatedResource, 'lines'>;

/** One resource that changed. */
export interface ResourceChange {
  readonly kind: ChangeKind;
  readonly type: string;
  /** Its stack by the name it has after, or had before where the stack is gone. */
  readonly stack: string;
  /** @default - it was added */
  readonly before?: ResourceState;
  /** @default - it was removed */
  readonly after?: ResourceState;
  /** After less before, bound by bound. */
  readonly change: Range;
  /** Change of the expected amount in percent of what it was. @default - it was nothing, or a price is missing on one side */
  readonly percent?: number;
  /** Whether a price is missing on one side that the other side has, or has no need of. */
  readonly gaps: Gaps;
  /** Why it changed as a whole and line by line, each cause once. */
  readonly causes: readonly Cause[];
  /** Its lines that changed. */
  readonly lines: readonly LineChange[];
}

/**
 * How often a price is missing on one side alone. One that is missing after makes the true change
 * larger than the figure, one that was missing before makes it smaller: a missing price is never a saving.
 */
export interface Gaps {
  readonly before: number;
  readonly after: number;
}

/** An estimate without its resources. */
export interface EstimateSummary {
  readonly monthly: Range;
  readonly coverage: Coverage;
  readonly catalogue: CatalogueStamp;
}

/** What changes between two estimates. */
export interface Comparison {
  readonly schema: typeof DIFF_SCHEMA;
  readonly currency: 'USD';
  readonly before: EstimateSummary;
  readonly after: EstimateSummary;
  /** After less before, bound by bound; exactly the sum of the resources' changes. */
  readonly change: Range;
  /** Change of the expected amount in percent of what it was. @default - it was nothing, or a price is missing on one side */
  readonly percent?: number;
  readonly gaps: Gaps;
  /** Resources by what became of them. */
  readonly counts: Readonly<Record<ChangeKind | 'unchanged', number>>;
  /** Largest change of the expected amount first. */
  readonly resources: readonly ResourceChange[];
}
