/** What a service may do, on behalf of resources of the account alone. */
export interface ServiceAccess {
  readonly service: string;
  readonly actions: readonly string[];
  /** Operator to condition key to value, besides what follows from the source. @default - none */
  readonly equals?: Readonly<Record<string, string>>;
  /** On behalf of what: parts of an ARN of the account. */
  readonly source: { readonly service: string; readonly region: string; readonly resource: string };
}

/** Conditions of such an access. `Text` is how an engine writes text that is known only at deployment. */
export function sourceConditions<Text>(
  { equals }: ServiceAccess,
  account: Text,
  arn: Text,
): Readonly<Record<'StringEquals' | 'ArnLike', Readonly<Record<string, string | Text>>>> {
  return {
    StringEquals: { ...equals, 'aws:SourceAccount': account },
    ArnLike: { 'aws:SourceArn': arn },
  };
}
