import type { Cloud } from '../../../cloud';
import { descend, PropertyReader, stepsOf } from '../properties';
import type { Definition, Resource, ResourceIdentity } from '../resource';
import type { ResourceIndex } from '../resource-index';
import type { JsonObject } from '../shape';
import type { Tags } from '../tags';
import type { Maybe } from '../unknown';

import type { Deployed } from './deployed';

/** Which resource of a program it is, and where it stands. */
export interface GraphIdentity extends Omit<ResourceIdentity, 'type'> {
  readonly deployed: Deployed;
  /** @default - any account */
  readonly account?: string;
  readonly tags: Maybe<Tags>;
}

/** A resource of a Pulumi program, whose properties were evaluated when it was read. */
export class GraphResource extends PropertyReader implements Resource, Definition {
  /**
   * @param type - whose properties these are: its token, or the type that it is presented as
   * @param index - of all resources of types of that kind
   */
  constructor(
    readonly identity: GraphIdentity,
    type: string,
    readonly properties: JsonObject,
    private readonly index: ResourceIndex,
  ) {
    super(index.find, type);
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
    return this.identity.tags;
  }

  /** Its token as its program has it. */
  get writtenAs(): string {
    return this.identity.deployed.type;
  }

  get definition(): Definition {
    return this;
  }

  attribute(): unknown {
    return undefined;
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
    return this.index.ofType(this.type);
  }
}
