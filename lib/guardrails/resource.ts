import type { Properties } from './properties';

/** A resource of a Pulumi program as rules see it. */
export interface GuardedResource {
  /** Type token, one name for each type: `aws:lb/listener:Listener` for a listener of `aws.alb` too. */
  readonly type: string;
  /** Type token as the program has it. */
  readonly declaredType: string;
  readonly urn: string;
  readonly name: string;
  readonly properties: Properties;
  /** Whether the engine refuses to delete it (`protect: true`). */
  readonly protected: boolean;
  /** URNs of the resources that a property was made from, by property. */
  readonly references: Readonly<Record<string, readonly string[]>>;
  /** Inputs of its provider. @default - unknown */
  readonly provider?: Properties;
}

/** Modules of `@pulumi/aws` that hold the same resources under another name. */
const SAME_MODULE: readonly (readonly [string, string])[] = [
  ['aws:alb/', 'aws:lb/'],
  ['aws:elasticsearch/domain:Domain', 'aws:opensearch/domain:Domain'],
  ['aws:elasticsearch/domainPolicy:DomainPolicy', 'aws:opensearch/domainPolicy:DomainPolicy'],
];

/** One name for each type: deprecated names of S3 end in `V2`, and load balancers are known by several modules. */
export function canonicalType(type: string): string {
  const [alias, real] = SAME_MODULE.find(([start]) => type.startsWith(start)) ?? ['', ''];
  return `${real}${type.slice(alias.length)}`.replace(/^(aws:s3\/\w+)V2:(\w+)V2$/, '$1:$2');
}
