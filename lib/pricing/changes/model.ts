/** What a deployment changes, as plain data. */
import type { ResourceIdentity } from '../readers/resource';

/**
 * - `added`, `changed`, `removed`: as CloudFormation says it
 * - `replaced`: another one takes its place: a create-only property changes, or its servers or volumes end
 * - `orphaned`: it leaves its template and is retained: it stays, is billed, and belongs to no stack any more
 */
export const DEPLOYMENT_CHANGE_KINDS = ['added', 'changed', 'replaced', 'removed', 'orphaned'] as const;
export type DeploymentChangeKind = (typeof DEPLOYMENT_CHANGE_KINDS)[number];

/** A resource, as messages name it. */
export type ResourceName = Pick<ResourceIdentity, 'id' | 'path' | 'type' | 'stack'>;

/** One resource that a deployment changes. */
export interface DeploymentChange extends ResourceName {
  readonly kind: DeploymentChangeKind;
  /** Paths of the properties that differ, or that refer to something that is replaced. */
  readonly properties: readonly string[];
  /** Why it is replaced, or may be; none where it is not. */
  readonly reasons: readonly ReplacementReason[];
  /** What becomes of the old one. @default - there is no old one, or it stays what it is */
  readonly old?: 'deleted' | 'retained' | 'snapshot';
  /** What becomes of the data that it holds, or would where it is only replaced perhaps; none where nothing happens to them. */
  readonly data: readonly AffectedData[];
}

/** Why something is replaced, or may be, or what keeps it from being so. */
export interface ReplacementReason {
  /**
   * - `create-only`: the property cannot change in place
   * - `reference`: the property cannot change in place, and refers to something that is replaced
   * - `servers`: what servers are launched from changes, and the update policy of their group replaces them
   * - `servers-stay`: the same without an update policy: running servers stay as they are
   * - `name-taken`: it keeps a name of its own, which the old one has until it is deleted: the deployment fails
   * - `refused`: CloudFormation neither changes the property nor replaces anything: the deployment fails
   * - `shrinks`: a size that AWS never makes smaller is to be smaller: the deployment fails
   * - `unlocks`: a vault stays, and what keeps its recovery points is taken away or keeps them for less
   * - `protected`: it would have to be replaced or removed, and its engine is told to refuse that: the deployment fails
   */
  readonly kind:
    | 'create-only'
    | 'reference'
    | 'servers'
    | 'servers-stay'
    | 'name-taken'
    | 'refused'
    | 'shrinks'
    | 'unlocks'
    | 'protected';
  readonly property: string;
  /** `conditional` where it depends on more than a template tells. */
  readonly certainty: 'certain' | 'conditional';
  /** What it refers to, and because of which this happens. @default - nothing else */
  readonly of?: ResourceName;
  /** Properties of that resource that differ. @default - it is replaced itself */
  readonly differs?: readonly string[];
}

/** Data that a change touches. */
export interface AffectedData {
  /** E.g. `its data`, or `the volume xvdf, 200 GiB on each server`. */
  readonly what: string;
  /** `blocked`: nothing can be deleted while it holds data, so that the deletion fails. */
  readonly fate: 'lost' | 'snapshot' | 'kept' | 'blocked';
}

/** A stack that no template describes any more. Nothing deletes it. */
export interface LeftStack {
  readonly stack: string;
  readonly region: string;
  /** @default - no template names it */
  readonly account?: string;
  /** How many resources it has. */
  readonly resources: number;
}

/** One resource that refers to another in another stack. */
export interface CrossStackUse {
  readonly user: ResourceName;
  readonly property: string;
  readonly used: ResourceName;
  readonly fate: 'replaced' | 'removed';
}

/** What stands and is carried out by another tool than before: the new one does not know it, and makes all of it again. */
export interface ToolChange {
  /** Name of the environment. */
  readonly environment: string;
  readonly from: string;
  readonly to: string;
  /** Stacks of the tool of before that it stands in. */
  readonly stacks: readonly string[];
  /** How many resources those have. */
  readonly resources: number;
}

/** Everything that a deployment changes. */
export interface DeploymentChanges {
  /** In the order of the templates after, then those that are gone in the order of the templates before. */
  readonly changes: readonly DeploymentChange[];
  /** Stacks that are in no template any more: left running, and billed. */
  readonly leftRunning: readonly LeftStack[];
  /** What keeps using something old: nothing in its own stack's templates changes, so CloudFormation does not update it. */
  readonly outdated: readonly CrossStackUse[];
  /** What is still in use by another stack when its own stack deletes it. */
  readonly stillUsed: readonly CrossStackUse[];
  /** @default - each tool finds what it made */
  readonly toolChanges?: readonly ToolChange[];
}
