import { Stack } from 'aws-cdk-lib';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDocument } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { policyStatements } from '../../../engines/aws-cdk/policy-statements';
import {
  AUTOMATION_DOCUMENT,
  AUTOMATION_PRINCIPAL,
  AUTOMATION_VERSION,
  type AutomationStatement,
} from '../aws/automation';
import { PATCH_COMMAND } from '../aws/patch-document';
import { BOUND_BY_TAG } from '../exceptions';

/** A document that Systems Manager runs by itself, and what it may do. */
export interface AutomationParts {
  /** What it is for. */
  readonly purpose: string;
  /** @param role - ARN of the role that it runs as */
  readonly content: (role: string) => object;
  readonly statements: readonly AutomationStatement[];
}

/** What a maintenance window needs to know of a document. */
export interface Automation {
  /** Name of the document. */
  readonly document: string;
  /** ARN of the role that it runs as. */
  readonly role: string;
}

/** Brings patches by a document with a role of its own. The policy stands apart, because the document names the role and the policy the document. */
export function patchingAutomation(scope: Construct, { purpose, content, statements }: AutomationParts): Automation {
  const stack = Stack.of(scope);
  const role = new Role(scope, 'PatchRole', { assumedBy: new ServicePrincipal(AUTOMATION_PRINCIPAL) });
  const document = new CfnDocument(scope, 'PatchDocument', { ...AUTOMATION_DOCUMENT, content: content(role.roleArn) });
  const policy = new ManagedPolicy(scope, 'PatchPolicy', {
    description: purpose,
    roles: [role],
    statements: policyStatements(statements, {
      anything: ['*'],
      'patch-command': [
        stack.formatArn({ service: 'ssm', account: '', resource: 'document', resourceName: PATCH_COMMAND }),
      ],
      document: [
        stack.formatArn({
          service: 'ssm',
          resource: 'automation-definition',
          resourceName: `${document.ref}:${AUTOMATION_VERSION}`,
        }),
      ],
      role: [role.roleArn],
    }),
  });
  accept(policy, BOUND_BY_TAG);
  return { document: document.ref, role: role.roleArn };
}
