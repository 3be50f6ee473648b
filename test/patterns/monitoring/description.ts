/** What an environment's monitoring comes down to, in no engine's words. Whatever names what was made is as a cloud would answer. */
export interface Description {
  readonly key: { readonly rotates: unknown; readonly allows: readonly string[] };
  /** By the name that they introduce themselves by. */
  readonly topics: Readonly<Record<string, DescribedTopic>>;
  /** By name. */
  readonly alarms: Readonly<Record<string, object>>;
  /** By name. */
  readonly composites: Readonly<Record<string, object>>;
  /** By the events that they match. */
  readonly rules: Readonly<Record<string, object>>;
  /** By name. */
  readonly logs: Readonly<Record<string, object>>;
  /** What may be written to log groups. */
  readonly writers: readonly string[];
  readonly budgets: readonly object[];
  /** By name. */
  readonly dashboards: Readonly<Record<string, unknown>>;
}

export interface DescribedTopic {
  readonly key: unknown;
  readonly allows: readonly string[];
  /** Protocol and endpoint of each. */
  readonly subscribers: readonly string[];
}

const PLACE = 'eu-west-1:123456789012';

/** ARNs, made from what things are called on either engine. */
export const KEY_ARN = `arn:aws:kms:${PLACE}:key/key`;

export function topicArn(title: unknown): string {
  return `arn:aws:sns:${PLACE}:${String(title)}`;
}

export function alarmArn(name: unknown): string {
  return `arn:aws:cloudwatch:${PLACE}:alarm:${String(name)}`;
}

export function logGroupArn(name: unknown): string {
  return `arn:aws:logs:${PLACE}:log-group:${String(name)}`;
}

interface Statement {
  readonly Effect: string;
  readonly Principal: string | Readonly<Record<string, string | readonly string[]>>;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** What a policy says, one line for each principal and action, however its statements are put together. */
export function linesOf(policy: unknown): readonly string[] {
  const { Statement: statements } = policy as { readonly Statement: readonly Statement[] };
  return statements
    .flatMap(({ Effect, Principal, Action, Resource, Condition = {} }) =>
      principalsOf(Principal).flatMap((principal) =>
        [Action].flat().map((action) => [Effect, principal, action, JSON.stringify([Resource, Condition])].join(' ')),
      ),
    )
    .toSorted();
}

function principalsOf(principal: Statement['Principal']): readonly string[] {
  return typeof principal === 'string' ? [principal] : Object.values(principal).flat();
}
