/** One thing that was decided, and why: what `groundplan plan` shows before it shows money. */
export interface Decision {
  /** Pattern it belongs to, e.g. `network` or `servers/ehr`. */
  readonly pattern: string;
  /** What was decided, e.g. `outbound internet`. */
  readonly what: string;
  /** The choice, in words, e.g. `3 NAT gateways, one per Availability Zone`. */
  readonly choice: string;
  /** `client file`, the part of the profile that led to it, e.g. `gold production`, or the cloud that leaves no other choice. */
  readonly because: string;
}

/** What a decision says that the client file led to. */
export const CLIENT_FILE = 'client file';

/** What led to a choice: the client file where it asks for it, else what the choice follows from. */
export function reasonFor(asked: unknown, otherwise: string): string {
  return asked === undefined ? otherwise : CLIENT_FILE;
}
