/** One thing that was decided, and why: what `groundplan plan` shows before it shows money. */
export interface Decision {
  /** Pattern it belongs to, e.g. `network` or `servers/ehr`. */
  readonly pattern: string;
  /** What was decided, e.g. `ways out`. */
  readonly what: string;
  /** The choice, in words, e.g. `one NAT gateway per zone (3)`. */
  readonly choice: string;
  /** `client file`, or the part of the profile that led to it, e.g. `gold production`. */
  readonly because: string;
}
