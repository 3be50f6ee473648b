import { CfnResource, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { RuleException } from '../../profile/exceptions';

/** Construct metadata under which exceptions are recorded, so that a gate can list them all. */
export const EXCEPTION_METADATA = 'groundplan:exception';

/** Rules of checkov. */
const OF_CHECKOV = /^CKV2?_/;

/** Rules of the CDK's own template validation, and warnings of its constructs. */
const OF_THE_CDK = /^(CloudFormation-Validate::|@aws-cdk\/)/;

/**
 * Records that a construct knowingly does not follow some rules, for our gates and for whoever checks it in anybody's app. The CDK and
 * cdk-nag 3 ask the construct and all that it stands in. cdk-nag 2 and checkov read the metadata of one resource in the template: that
 * of the construct itself or of its default child, so name the construct that they find at fault.
 */
export function accept(construct: IConstruct, ...exceptions: readonly RuleException[]): void {
  for (const exception of exceptions) {
    if (isRecorded(construct, exception)) continue;
    construct.node.addMetadata(EXCEPTION_METADATA, exception);
    const reason = `${exception.reason} (owner: ${exception.owner}; expires: ${exception.expires})`;
    for (const rule of exception.rules) {
      if (OF_CHECKOV.test(rule)) skipInCheckov(construct, rule, reason);
      else Validations.of(construct).acknowledge({ id: rule, reason });
      if (!OF_CHECKOV.test(rule) && !OF_THE_CDK.test(rule)) suppressInNag2(construct, rule, reason);
    }
  }
}

/**
 * The same exception for each resource of a policy that is named by an asterisk, as a rule of its own names each of them.
 * @param arns - what statements stand on
 */
export function forWildcards(construct: IConstruct, exception: RuleException, arns: readonly string[]): RuleException {
  const named = arns.map((arn) => flat(Stack.of(construct).resolve(arn))).filter((arn) => arn.includes('*'));
  const findings = [...new Set(named)].map((arn) => `AwsSolutions-IAM5[Resource::${arn}]`);
  return { ...exception, rules: [...new Set([...exception.rules, ...findings])] };
}

/** A resolved value as cdk-nag writes it in the names of its findings. */
function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref: name, 'Fn::Join': join, 'Fn::GetAtt': attribute } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(join)) return (join[1] as readonly unknown[]).map(flat).join('');
  return Array.isArray(attribute) ? `<${attribute.join('.')}>` : `<${String(name)}>`;
}

/** What several networks of one stack share is accepted by each of them. */
function isRecorded({ node }: IConstruct, exception: RuleException): boolean {
  return node.metadata.some(({ type, data }) => type === EXCEPTION_METADATA && data === exception);
}

/** Source: checkov documentation, "Suppressing and Skipping Policies". */
function skipInCheckov(construct: IConstruct, id: string, comment: string): void {
  addToList(construct, { key: 'checkov', list: 'skip', entry: { id, comment } });
}

/** It names the rule and, apart from it, the finding. Source: cdk-nag 2 README, "Suppressing a Rule". */
function suppressInNag2(construct: IConstruct, rule: string, reason: string): void {
  const [, id = rule, finding] = /^([^[]+)\[(.*)\]$/.exec(rule) ?? [];
  const entry = { id, reason, ...(finding !== undefined && { applies_to: [finding] }) };
  addToList(construct, { key: 'cdk_nag', list: 'rules_to_suppress', entry });
}

/** Adds to a list in the metadata of a construct's resource. A construct that has none is not in the template: nothing is found there. */
function addToList(construct: IConstruct, { key, list, entry }: { key: string; list: string; entry: object }): void {
  const resource = CfnResource.isCfnResource(construct) ? construct : construct.node.defaultChild;
  if (resource === undefined || !CfnResource.isCfnResource(resource)) return;
  const metadata = (resource.getMetadata(key) ?? {}) as Readonly<Record<string, readonly object[]>>;
  resource.addMetadata(key, { ...metadata, [list]: [...(metadata[list] ?? []), entry] });
}
