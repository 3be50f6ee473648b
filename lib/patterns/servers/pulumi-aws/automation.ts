import { Document } from '@pulumi/aws/ssm';
import { interpolate, type Output } from '@pulumi/pulumi';
import { statementsOn } from '../../../engines/pulumi-aws/policy-document';
import { allow, serviceRole } from '../../../engines/pulumi-aws/service-role';
import {
  AUTOMATION_DOCUMENT,
  AUTOMATION_PRINCIPAL,
  AUTOMATION_VERSION,
  type AutomationStatement,
} from '../aws/automation';
import { PATCH_COMMAND } from '../aws/patch-document';
import type { FleetParts } from './parts';

/** A document that Systems Manager runs by itself, and what it may do. */
export interface AutomationParts {
  /** What it is for. */
  readonly purpose: string;
  /** @param role - ARN of the role that it runs as */
  readonly content: (role: Output<string>) => Output<object>;
  readonly statements: readonly AutomationStatement[];
}

/** What a maintenance window needs to know of a document. */
export interface Automation {
  /** Name of the document. */
  readonly document: Output<string>;
  /** ARN of the role that it runs as. */
  readonly role: Output<string>;
}

/** Brings patches by a document with a role of its own. The document names the role, and the policy of the role the document. */
export function patchingAutomation(
  { name: fleet, location, tags, below }: FleetParts,
  { purpose, content, statements }: AutomationParts,
): Automation {
  const name = `${fleet}-patching`;
  const role = serviceRole(name, { service: AUTOMATION_PRINCIPAL, tags: tags() }, below);
  const { documentType, documentFormat } = AUTOMATION_DOCUMENT;
  const document = new Document(
    name,
    { documentType, documentFormat, content: content(role.arn).apply((text) => JSON.stringify(text)), tags: tags() },
    below,
  );
  const { partition, region } = location;
  const resources = {
    anything: ['*'],
    'patch-command': [interpolate`arn:${partition}:ssm:${region}::document/${PATCH_COMMAND}`],
    document: [location.arn('ssm', interpolate`automation-definition/${document.name}:${AUTOMATION_VERSION}`)],
    role: [role.arn],
  };
  allow(name, { role, purpose, statements: statementsOn(statements, resources), tags: tags() }, below);
  return { document: document.name, role: role.arn };
}
