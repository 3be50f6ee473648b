import type { Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { AwsEdgeNodes } from '../aws';
import type { EdgeNodesPlan } from '../plan';

/** What the parts of a group are made of. */
export interface GroupParts {
  readonly plan: EdgeNodesPlan;
  readonly words: AwsEdgeNodes;
  /** By name. */
  readonly logs: Readonly<Record<string, ILogGroup>>;
  /** Role of the nodes. */
  readonly role: Role;
  /** @default - the provider's */
  readonly key: IKey | undefined;
}

/** @throws Error when the group has no such log group */
export function logOf({ logs }: Pick<GroupParts, 'logs'>, name: string): ILogGroup {
  const log = logs[name];
  if (log === undefined) throw new Error(`there is no log group "${name}"`);
  return log;
}
