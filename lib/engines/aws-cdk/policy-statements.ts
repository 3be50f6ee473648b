import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { AwsStatement } from '../../clouds/aws/statement';

/** A statement that stands on the plan's own keys for resources. */
export interface KeyedStatement<Key extends string> extends AwsStatement {
  readonly on: Key;
}

/** Statements on the resources that an engine made. @param resources - ARNs by the plan's own keys */
export function policyStatements<Key extends string>(
  statements: readonly KeyedStatement<Key>[],
  resources: Readonly<Record<Key, readonly string[]>>,
): PolicyStatement[] {
  return statements.map(
    ({ actions, on, conditions }) =>
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources[on]],
        ...(conditions && { conditions }),
      }),
  );
}
