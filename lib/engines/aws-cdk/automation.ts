import { Stack } from 'aws-cdk-lib';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDocument } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { AUTOMATION_DOCUMENT, AUTOMATION_PRINCIPAL, AUTOMATION_VERSION } from '../../clouds/aws/automation';
import type { RuleException } from '../../profile/exceptions';
import { accept, forWildcards } from './exceptions';
import { policyStatements, type KeyedStatement } from './policy-statements';

/** A document that Systems Manager runs by itself, and what it may do. */
export interface AutomationParts<Key extends string> {
  /** What it is for. */
  readonly purpose: string;
  /** @default - chosen at deployment */
  readonly documentName?: string;
  /** @param role - ARN of the role that it runs as */
  readonly content: (role: string) => object;
  readonly statements: readonly KeyedStatement<Key | OwnKey>[];
  /** ARNs by the plan's own keys, beside its own. */
  readonly resources: Readonly<Record<Exclude<Key, OwnKey>, readonly string[]>>;
  /** What its policy is excepted from. */
  readonly accepts: RuleException;
}

/** What a document names of itself in its policy. */
export type OwnKey = 'anything' | 'document' | 'role';

/** What starts a document needs to know of it. */
export interface Automation {
  /** Name of the document. */
  readonly document: string;
  /** ARN of the role that it runs as. */
  readonly role: string;
  /** ARN by which it is started. */
  readonly definition: string;
}

/**
 * A document with a role of its own. The policy stands apart, because the document names the role and the policy the document.
 * @param id - what the IDs of its constructs begin with
 */
export function automation<Key extends string>(
  scope: Construct,
  id: string,
  { purpose, documentName, content, statements, resources, accepts }: AutomationParts<Key>,
): Automation {
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal(AUTOMATION_PRINCIPAL) });
  const document = new CfnDocument(scope, `${id}Document`, {
    ...AUTOMATION_DOCUMENT,
    ...(documentName !== undefined && { name: documentName }),
    content: content(role.roleArn),
  });
  const definition = Stack.of(scope).formatArn({
    service: 'ssm',
    resource: 'automation-definition',
    resourceName: `${document.ref}:${AUTOMATION_VERSION}`,
  });
  const own = { anything: ['*'], document: [definition], role: [role.roleArn] };
  const keyed = { ...resources, ...own } as Readonly<Record<Key | OwnKey, readonly string[]>>;
  const policy = new ManagedPolicy(scope, `${id}Policy`, {
    description: purpose,
    roles: [role],
    statements: policyStatements(statements, keyed),
  });
  accept(
    policy,
    forWildcards(
      policy,
      accepts,
      statements.flatMap(({ on }) => keyed[on]),
    ),
  );
  return { document: document.ref, role: role.roleArn, definition };
}
