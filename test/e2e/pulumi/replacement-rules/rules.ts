/** Where a rule was read: a file of hashicorp/terraform-provider-aws at a commit. */
export interface Origin {
  readonly file: string;
  readonly commit: string;
}

/** What becomes of a resource when an input of it changes, as the sources of its provider say it. */
export interface ReplacementRules extends Origin {
  /** What the provider's sources call it: `aws_vpc`. */
  readonly resource: string;
  /** Inputs, or dotted paths below them, whose change replaces it. */
  readonly replaces: readonly string[];
  /** Inputs whose change replaces it under a condition that is code of the provider. @default - none */
  readonly sometimes?: readonly string[];
  /** Inputs that change in place. */
  readonly inPlace: readonly string[];
  /** Inputs that are newer than the sources that were read. @default - none */
  readonly unread?: readonly string[];
}
