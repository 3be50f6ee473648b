import { all, jsonStringify, type Input, type Output } from '@pulumi/pulumi';
import { mapValues } from '../../map-values';
import type { AwsStatement } from '../../clouds/aws/statement';

/** Version of the language of policies. */
const VERSION = '2012-10-17';

/** Who a statement speaks of: a service, accounts or roles by ARN, or anyone whom its conditions let in. */
export type Principal = { readonly service: Input<string> } | { readonly aws: Input<string> } | 'anyone';

/** A statement on resources that an engine made. */
export interface Statement {
  readonly effect?: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** ARNs. @default - the policy stands on the resource itself, or is a trust policy */
  readonly resources?: readonly Input<string>[];
  /** @default - whoever has the policy */
  readonly principals?: readonly Principal[];
  /** Operator to condition key to value. @default - none */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, Input<string>>>>>;
}

/** A policy as JSON text. What is one item stands alone, as AWS writes it back: a refresh finds no difference. */
export function policyDocument(statements: readonly Statement[]): Output<string> {
  return jsonStringify({ Version: VERSION, Statement: statements.map(written) });
}

/** Lets a service take a role. */
export function trustPolicy(service: string, conditions?: Statement['conditions']): Output<string> {
  return policyDocument([
    { actions: ['sts:AssumeRole'], principals: [{ service }], ...(conditions && { conditions }) },
  ]);
}

/** A statement that stands on the plan's own keys for resources. */
export interface KeyedStatement<Key extends string> extends AwsStatement {
  readonly on: Key;
}

/** Statements on the resources that an engine made. @param resources - ARNs by the plan's own keys */
export function statementsOn<Key extends string>(
  statements: readonly KeyedStatement<Key>[],
  resources: Readonly<Record<Key, readonly Input<string>[]>>,
): readonly Statement[] {
  return statements.map(({ actions, on, conditions }) => ({
    actions,
    resources: resources[on],
    ...(conditions && { conditions }),
  }));
}

function written({ effect = 'Allow', actions, resources, principals, conditions }: Statement): object {
  return {
    Effect: effect,
    ...(principals && { Principal: principalsOf(principals) }),
    Action: single(actions),
    ...(resources && { Resource: single(resources) }),
    ...(conditions && { Condition: mapValues(conditions, (keys) => ({ ...keys })) }),
  };
}

function principalsOf(principals: readonly Principal[]): object {
  const services = principals.flatMap((one) => (typeof one === 'object' && 'service' in one ? one.service : []));
  const others = principals.flatMap((one) => (one === 'anyone' ? '*' : 'aws' in one ? one.aws : []));
  return {
    ...(others.length > 0 && { AWS: single(others) }),
    ...(services.length > 0 && { Service: single(services) }),
  };
}

function single<Item>(items: readonly Input<Item>[]): unknown {
  const [first] = items;
  return items.length === 1 ? first : all([...items]);
}
