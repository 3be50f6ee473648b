/** What an IAM statement allows, whatever it stands on. */
export interface AwsStatement {
  readonly actions: readonly string[];
  /** Operator to condition key to value. @default - none */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
