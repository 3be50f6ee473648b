import { Document } from '@pulumi/aws/ssm';
import { interpolate, type CustomResourceOptions, type Input, type Output } from '@pulumi/pulumi';
import { AUTOMATION_DOCUMENT, AUTOMATION_PRINCIPAL, AUTOMATION_VERSION } from '../../clouds/aws/automation';
import type { Location } from './location';
import { statementsOn, type KeyedStatement } from './policy-document';
import { allow, serviceRole } from './service-role';

/** A document that Systems Manager runs by itself, and what it may do. */
export interface AutomationParts<Key extends string> {
  /** What it is for. */
  readonly purpose: string;
  /** @default - named by autonaming */
  readonly documentName?: string;
  /** @param role - ARN of the role that it runs as */
  readonly content: (role: Output<string>) => Output<object>;
  readonly statements: readonly KeyedStatement<Key | OwnKey>[];
  /** ARNs by the plan's own keys, beside its own. */
  readonly resources: Readonly<Record<Exclude<Key, OwnKey>, readonly Input<string>[]>>;
  readonly location: Location;
  readonly tags: Readonly<Record<string, string>>;
}

/** What a document names of itself in its policy. */
export type OwnKey = 'anything' | 'document' | 'role';

/** What starts a document needs to know of it. */
export interface Automation {
  /** Name of the document. */
  readonly document: Output<string>;
  /** ARN of the role that it runs as. */
  readonly role: Output<string>;
  /** ARN by which it is started. */
  readonly definition: Output<string>;
}

/** A document with a role of its own. The document names the role, and the policy of the role the document. */
export function automation<Key extends string>(
  name: string,
  { purpose, documentName, content, statements, resources, location, tags }: AutomationParts<Key>,
  options: CustomResourceOptions,
): Automation {
  const role = serviceRole(name, { service: AUTOMATION_PRINCIPAL, tags }, options);
  const { documentType, documentFormat } = AUTOMATION_DOCUMENT;
  const document = new Document(
    name,
    {
      ...(documentName !== undefined && { name: documentName }),
      documentType,
      documentFormat,
      content: content(role.arn).apply((text) => JSON.stringify(text)),
      tags,
    },
    options,
  );
  const definition = location.arn('ssm', interpolate`automation-definition/${document.name}:${AUTOMATION_VERSION}`);
  const own = { anything: ['*'], document: [definition], role: [role.arn] };
  const keyed = { ...resources, ...own } as Readonly<Record<Key | OwnKey, readonly Input<string>[]>>;
  allow(name, { role, purpose, statements: statementsOn(statements, keyed), tags }, options);
  return { document: document.name, role: role.arn, definition };
}
