import type { JsonObject } from '../shape';

/**
 * One resource as the Pulumi engine knows it, whatever it was read from: a recording, a preview or an exported state. Values are in
 * their wire form: secrets, unknowns, assets and output values carry the engine's signatures.
 */
export interface Deployed {
  readonly urn: string;
  /** Token of its type, e.g. `aws:ec2/vpc:Vpc`. */
  readonly type: string;
  /** Whether a provider makes it; a component only groups others. */
  readonly custom: boolean;
  readonly inputs: JsonObject;
  /** What its provider answered, as far as others take it. @default - it was never deployed */
  readonly outputs?: JsonObject;
  /** @default - it is known only after deployment */
  readonly id?: string;
  /** URN of what it stands in. @default - nothing */
  readonly parent?: string;
  /** `<urn>::<id>` of its provider. @default - the default provider of its package */
  readonly provider?: string;
  /** URNs of what must be there before it. */
  readonly dependencies: readonly string[];
  /** URNs of what each of its inputs comes from. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  /** Refuses its deletion. @default false */
  readonly protect?: boolean;
  /** Stays when it leaves the program. @default false */
  readonly retainOnDelete?: boolean;
  /** A component that a plugin of the engine makes, with all that stands in it. @default false */
  readonly remote?: boolean;
  /** Read and not managed. @default false */
  readonly external?: boolean;
  /** Paths of inputs whose changes are passed over. @default - none */
  readonly ignoreChanges?: readonly string[];
  /** URNs that it went by before. @default - none */
  readonly aliases?: readonly string[];
}
