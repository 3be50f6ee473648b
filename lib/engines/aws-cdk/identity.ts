import { CfnElement, CfnOutput, Reference, Stack, Tokenization } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';

const IDENTITIES = new WeakMap<IConstruct, string>();

const KEPT = new WeakSet<CfnElement>();

/**
 * Says what a construct and all below it cannot change without being replaced, e.g. a subnet its block. Stacks that refer to them see
 * that they are others then: it is in the names of their outputs.
 */
export function identify(construct: IConstruct, identity: string): void {
  IDENTITIES.set(construct, identity);
}

/**
 * Keeps the output of a value that other stacks referred to and refer to no longer, so that one whose update fails can be rolled back.
 * @param value - a reference to a resource
 */
export function keepOutput(scope: Construct, id: string, value: string): void {
  KEPT.add(new CfnOutput(scope, id, { value }));
}

/** Longest name of an output. Source: AWS CloudFormation User Guide, "CloudFormation quotas". */
const LONGEST_NAME = 255;

/**
 * Name of an output that the CDK makes because another stack refers weakly to a resource, or of one that is kept: the resource, its attribute, and what it
 * cannot change. The other stack's template holds this name alone, so a template that stays the same means a resource that does.
 * `undefined` for every other output.
 */
export function outputName(element: CfnElement): string | undefined {
  if (!(element instanceof CfnOutput) || !(isPublished(element) || KEPT.has(element))) return undefined;
  const referred = referredTo(element);
  if (referred === undefined) return undefined;
  const identity = identityOf(referred.target);
  const parts = [Stack.of(referred.target).getLogicalId(referred.target), referred.attribute];
  const name = [...parts, ...(identity === undefined ? [] : ['Of', identity.replace(/[^A-Za-z0-9]+/g, 'x')])].join('');
  return name.length > LONGEST_NAME ? undefined : name;
}

/** Where the CDK puts the outputs of weak references. Whoever writes an output names it. */
function isPublished({ node }: CfnOutput): boolean {
  return node.scope?.node.id === 'Publish' && node.id.startsWith('Output{');
}

function referredTo({ value }: CfnOutput): { readonly target: CfnElement; readonly attribute: string } | undefined {
  const token = Tokenization.reverse(value, { failConcat: false });
  if (!Reference.isReference(token) || !CfnElement.isCfnElement(token.target)) return undefined;
  return { target: token.target, attribute: token.displayName.replace(/[^A-Za-z0-9]/g, '') };
}

/** The nearest one. */
function identityOf(construct: IConstruct): string | undefined {
  return construct.node.scopes.flatMap((scope) => IDENTITIES.get(scope) ?? []).at(-1);
}
