/** Which of a client's environments a plan is of, where it is of a share of them. */
export interface Shard {
  /** From 1 on. */
  readonly index: number;
  readonly of: number;
  /** Names of all environments of the client, in the order of its file. */
  readonly environments: readonly string[];
  /** The client's own budget in USD per month, which is judged once all shares are there. @default - it has none */
  readonly monthlyBudget?: number;
  /** Fingerprint of what is decided for all environments. */
  readonly plans: string;
  /** Fingerprint of what they are priced with: version, prices and usage. */
  readonly prices: string;
}
