import { readTemplate, type Resource } from '../../../../lib/pricing/readers';
import { Unknown } from '../../../../lib/pricing/readers';

/** A template's sections beside its resources, and a few resources to refer to. */
export interface Given {
  readonly template?: object;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly region?: string;
}

/** The resource `Subject` of a stack called `stack` in eu-west-1, beside a `Vpc` and a `Cluster`. */
export function resource(
  properties: unknown,
  { template = {}, parameters, region = 'eu-west-1' }: Given = {},
): Resource {
  const resources = {
    Subject: { Type: 'Test::Subject', Properties: properties },
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    Cluster: { Type: 'AWS::ECS::Cluster' },
  };
  const read = readTemplate({ name: 'stack', body: { ...template, Resources: resources }, region, parameters });
  const subject = read.resources.find(({ logicalId }) => logicalId === 'Subject');
  if (subject === undefined) throw new Error('the subject is not in the template');
  return subject;
}

/** What an expression evaluates to, as the value of a property. */
export function valueOf(expression: unknown, given?: Given): unknown {
  return resource({ Value: expression }, given).value('Value');
}

/** Why the value of an expression is unknown. */
export function because(expression: unknown, given?: Given): string {
  const value = valueOf(expression, given);
  return value instanceof Unknown ? value.because : `known: ${JSON.stringify(value)}`;
}

/** The ID of the resource that a property refers to. */
export function targetOf(expression: unknown, given?: Given): string | undefined {
  return resource({ Value: expression }, given).target('Value')?.id;
}
