import type { Range } from '../../range';
import type { ForecastServers } from '../meters/usage';

/** Schema of a usage file. */
export const USAGE_SCHEMA = 'groundplan.usage/1';

/** How much is used, in the unit of its key; one number when low, expected and high are the same. */
export type UsageValue = number | Range;

/** How much is used, by usage key, e.g. `{ requests: 2000000 }`. */
export type UsageValues = Readonly<Record<string, UsageValue>>;

/** Data that moves between places, in GB per month. No resource is billed for it. */
export interface DataTransfer {
  /** Of which stack. @default - of everything that is priced together */
  readonly stack?: string | undefined;
  /** Region that it starts from. @default - the one that the resources stand in */
  readonly region?: string | undefined;
  /** GB per month that go out to the internet. @default - no line of it */
  readonly internetGb?: UsageValue | undefined;
  /** GB per month that pass from one Availability Zone to another: both sides pay for them. @default - no line of it */
  readonly betweenZonesGb?: UsageValue | undefined;
  /** GB per month that go to other regions. @default - no line of it */
  readonly betweenRegionsGb?: UsageValue | undefined;
}

/**
 * What is known of usage that templates do not state. What it says of a resource holds before what it says of a type, and that before
 * what it assumes; anything left out keeps its default assumption.
 */
export interface Usage {
  /**
   * By resource: its logical ID, `<stack>/<logicalId>` or construct path; `*` stands for any text. Of several names that fit,
   * the most specific holds, key by key: a name without `*` first, then the one with more letters.
   * @default - none
   */
  readonly resources?: Readonly<Record<string, UsageValues>>;
  /**
   * By resource type, e.g. `AWS::Lambda::Function`.
   * @default - none
   */
  readonly types?: Readonly<Record<string, UsageValues>>;
  /**
   * By usage key alone, for every resource that has it.
   * @default - what each meter assumes
   */
  readonly assume?: UsageValues;
  /**
   * Data transfer, which belongs to no resource: of single stacks, of regions, or of all.
   * @default - not in the total
   */
  readonly dataTransfer?: readonly DataTransfer[];
  /**
   * Servers of groups as a forecast found them, by the ID of the group: they go before its limits and all that is said of its load.
   * @default - nothing was forecast
   */
  readonly forecast?: Readonly<Record<string, ForecastServers>>;
}
