import type { Unknown } from '../readers/unknown';

/** Whether a type of resource costs something by itself. Where that is in doubt, it does. */
export type Cost = 'free' | 'billed';

/** Every type of resource that a cloud has, as far as its vendor publishes them. */
export interface TypeList {
  /** What a type that it does not have is not in: `the CloudFormation specification`. */
  readonly name: string;
  /** Whether a type costs something; `undefined` for one that the list does not have. */
  costOf(type: string): Cost | undefined;
  /** Why a billed type that no meter bills has no price, where that is not plain. */
  whyUnmetered(type: string): Unknown | undefined;
  /** Every type that it has. */
  all(): readonly string[];
}
