import type { Cloud } from '../../../cloud';
import { descend, PropertyReader, stepsOf } from '../properties';
import type { Definition, DeploymentEngine, Resource, ResourceIdentity } from '../resource';
import type { ResourceIndex } from '../resource-index';
import type { JsonObject } from '../shape';
import type { Tags } from '../tags';
import type { Maybe } from '../unknown';

import type { Deployed } from './deployed';
import { deletionPolicyOf, isEmptiedFirst } from './retention';
import { tagsOf } from './tags';
import { withinStack } from './urn';
import type { Presented } from './written';

/** Which resource of a program it is, and where it stands. */
export interface GraphIdentity extends Omit<ResourceIdentity, 'type'> {
  readonly deployed: Deployed;
  /** Token of its type, without a legacy module or an API version. */
  readonly token: string;
  /** What its program gives it, evaluated. */
  readonly inputs: JsonObject;
  /** @default - any account */
  readonly account?: string | undefined;
  /** Tags that its provider puts on it. */
  readonly defaultTags: Maybe<JsonObject>;
}

/** A resource of a Pulumi program, whose properties were evaluated when it was read. */
export class GraphResource extends PropertyReader implements Resource, Definition {
  readonly engine: DeploymentEngine = 'pulumi';

  /**
   * @param presented - the resource as CloudFormation would have it
   * @param index - of all resources that are read together
   * @param ignored - paths of properties whose changes the engine passes over
   * @param unread - why the template that it deploys was not read. @default - it was, or it deploys none
   */
  constructor(
    readonly identity: GraphIdentity,
    private readonly presented: Presented,
    private readonly index: ResourceIndex,
    readonly ignored: readonly string[] = [],
    private readonly unread?: string,
  ) {
    super(index.find, presented.type);
  }

  get properties(): JsonObject {
    return this.presented.properties;
  }

  get id(): string {
    return this.identity.id;
  }

  get logicalId(): string {
    return this.identity.logicalId;
  }

  get path(): string {
    return this.identity.path;
  }

  get cloud(): Cloud {
    return this.identity.cloud;
  }

  get region(): string {
    return this.identity.region;
  }

  get account(): string | undefined {
    return this.identity.account;
  }

  get stack(): string {
    return this.identity.stack;
  }

  get source(): string {
    return this.identity.source;
  }

  get tags(): Maybe<Tags> {
    return tagsOf(this.identity.inputs, this.identity.defaultTags);
  }

  /** Its token as its program has it. */
  get writtenAs(): string {
    return this.identity.deployed.type;
  }

  get madeElsewhere(): string | undefined {
    return this.identity.deployed.remote === true ? 'a plugin of the engine makes what stands in it' : this.unread;
  }

  get definition(): Definition {
    return this;
  }

  get knownAs(): readonly string[] {
    const { urn, aliases = [] } = this.identity.deployed;
    return [urn, ...aliases].map(withinStack);
  }

  get isProtected(): boolean {
    return this.identity.deployed.protect === true;
  }

  get isEmptiedFirst(): boolean {
    return isEmptiedFirst(this.identity.inputs);
  }

  attribute(name: 'DeletionPolicy' | 'UpdateReplacePolicy' | 'UpdatePolicy'): unknown {
    const { deployed, token, inputs } = this.identity;
    return name === 'UpdatePolicy' ? this.presented.updatePolicy : deletionPolicyOf(deployed, token, inputs);
  }

  /** All is evaluated already. */
  evaluate(node: unknown): unknown {
    return node;
  }

  override value(path: string): unknown {
    return descend(this.properties, stepsOf(path), 0);
  }

  referrers(type: string, path: string): readonly Resource[] {
    return this.index.referrers(this, type, path);
  }

  peers(): readonly Resource[] {
    return this.ofType(this.type);
  }

  ofType(type: string): readonly Resource[] {
    return this.index.ofType(type);
  }
}
