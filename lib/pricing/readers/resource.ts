import type { Cloud } from '../../cloud';
import type { Tags } from './tags';
import type { Maybe } from './unknown';

/** Which resource it is, and where it stands. */
export interface ResourceIdentity {
  /** `<stack>/<logicalId>` */
  readonly id: string;
  readonly logicalId: string;
  /**
   * Construct path where the template tells it, else the logical ID. In the stacks of a client environment it is
   * `<stack>/<pattern>/...`, with `network`, `servers-<name>` or `monitoring` for the pattern: reports group by it.
   */
  readonly path: string;
  readonly type: string;
  readonly cloud: Cloud;
  readonly region: string;
  readonly stack: string;
  /** The input file it was read from. */
  readonly source: string;
}

/**
 * One resource of a template, as a meter sees it. Property paths are dotted (`Monitoring.Enabled`, `BlockDeviceMappings.0.Ebs`).
 * Readers answer with the value, `undefined` where it is absent, or an `Unknown` that says why.
 */
export interface Resource extends ResourceIdentity {
  /** What the user wrote that it comes from, e.g. `AWS::Serverless::Function`. @default - the type itself */
  readonly writtenAs?: string | undefined;
  /** @default - known only at deployment */
  readonly account?: string;
  /** Its own tags over those of its stack. */
  readonly tags: Maybe<Tags>;
  /** Why what it makes is not among the resources that were read, as of a stack whose template is not at hand. @default - it is, or makes none */
  readonly madeElsewhere?: string | undefined;
  /** How its template writes it, for those who compare two templates. */
  readonly definition: Definition;
  /** What it may be, where conditions rest on values that nobody has given. @default - it is what it is */
  readonly alternatives?: Alternatives | undefined;

  text(path: string): Maybe<string> | undefined;
  number(path: string): Maybe<number> | undefined;
  flag(path: string): Maybe<boolean> | undefined;
  /** Items of a list property, as nested resources' property bags; empty when absent. */
  list(path: string): Maybe<readonly Properties[]>;
  /** Any property, evaluated. */
  value(path: string): unknown;
  /** The resource of the same input that a property refers to (Ref, GetAtt, or their nested forms), if there is one. */
  target(path: string): Resource | undefined;
  /** Resources of a type whose property refers to this one, in template order; custom resources of every name are of one type. */
  referrers(type: string, path: string): readonly Resource[];
  /** Resources of the same type in all inputs, this one included, in template order. */
  peers(): readonly Resource[];
  /** Resources of another type in all inputs, in template order. */
  ofType(type: string): readonly Resource[];
}

/** The identity alone, in the order in which reports print it. */
export function identityOf(resource: ResourceIdentity): ResourceIdentity {
  const { id, logicalId, path, type, cloud, region, stack, source } = resource;
  return { id, logicalId, path, type, cloud, region, stack, source };
}

/** A resource in each of the cases that unknown conditions allow. */
export interface Alternatives {
  /** What holds in each case, e.g. `Size is big`: one list for all resources that were read together. */
  readonly cases: readonly string[];
  /** The resource in a case; `undefined` where its condition leaves it out. */
  readonly in: (at: number) => Resource | undefined;
  /** Unknown conditions that it asks for itself. */
  readonly conditions: readonly string[];
}

/** What carries a deployment out, and by whose rules resources are recognised, replaced and deleted. */
export type DeploymentEngine = 'cloudformation' | 'pulumi';

/** A resource as its template or its program writes it. */
export interface Definition {
  /** @default 'cloudformation' */
  readonly engine?: DeploymentEngine;
  /** What its engine knows it by within its stack: as it is, then as it was before. @default - its type and its logical ID */
  readonly knownAs?: readonly string[];
  /** Whether its engine refuses to delete it. @default false */
  readonly isProtected?: boolean;
  /** Whether what it holds is deleted before it is. @default false */
  readonly isEmptiedFirst?: boolean;
  /** Paths of properties whose changes its engine passes over. @default - none */
  readonly ignored?: readonly string[];
  /** Its properties with their functions, not evaluated. @default - it has none */
  readonly properties?: unknown;
  /** What stands beside the properties, evaluated; `undefined` where it is absent. */
  attribute(name: 'DeletionPolicy' | 'UpdateReplacePolicy' | 'UpdatePolicy'): unknown;
  /** The value of any part of its template, as it is where the resource stands. */
  evaluate(node: unknown): unknown;
}

/** The readers of a nested property bag. */
export type Properties = Pick<Resource, 'text' | 'number' | 'flag' | 'list' | 'value' | 'target'>;
