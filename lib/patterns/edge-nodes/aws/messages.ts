import type { AwsStatement } from '../../../clouds/aws/statement';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import { messagesTopic } from './thing-policies';

/** Version of the language of rules. */
export const SQL_VERSION = '2016-03-23';

/** Which messages are kept: all of the group, each with the name of its thing. */
export function messagesSql(plan: EdgeNodesPlan): string {
  return `SELECT *, topic(3) AS thing FROM '${messagesTopic(plan, '+')}'`;
}

/** What keeping messages may do. */
export const KEEPING_STATEMENTS: readonly (AwsStatement & { readonly on: 'log-groups' })[] = [
  { actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'], on: 'log-groups' },
];
