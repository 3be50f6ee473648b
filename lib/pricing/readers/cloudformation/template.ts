import type { Resource } from '../resource';

import { callIn } from './evaluate';
import { descend, PropertyReader, type Find } from './properties';
import { own, ownObject, ownText, type JsonObject } from './shape';
import type { Stack } from './stack';

/** What a resource asks of all that were read with it. */
export interface ResourceIndex {
  readonly find: Find;
  readonly referrers: (to: Resource, type: string, path: string) => readonly Resource[];
}

/** A resource of a CloudFormation template. Each property is evaluated when first asked for, and once. */
export class TemplateResource extends PropertyReader implements Resource {
  readonly cloud = 'aws';
  readonly id: string;
  readonly path: string;
  private readonly properties: JsonObject | undefined;
  private evaluated: Map<string, unknown> | undefined;

  constructor(
    private readonly home: Stack,
    readonly logicalId: string,
    readonly type: string,
    node: JsonObject,
    private readonly index: ResourceIndex,
  ) {
    super(index.find);
    this.id = `${home.id}/${logicalId}`;
    this.path = ownText(ownObject(node, 'Metadata'), 'aws:cdk:path') ?? logicalId;
    this.properties = ownObject(node, 'Properties');
  }

  get region(): string {
    return this.home.region;
  }

  get stack(): string {
    return this.home.id;
  }

  get source(): string {
    return this.home.definition.template.source;
  }

  override value(path: string): unknown {
    const { properties } = this;
    if (properties === undefined) return undefined;
    if (path === '' || callIn(properties) !== undefined) return this.home.evaluate(properties);
    const [name = '', ...steps] = path.split('.');
    return descend(this.property(properties, name), steps, [name]);
  }

  referrers(type: string, path: string): readonly Resource[] {
    return this.index.referrers(this, type, path);
  }

  private property(properties: JsonObject, name: string): unknown {
    this.evaluated ??= new Map();
    if (!this.evaluated.has(name)) this.evaluated.set(name, this.home.evaluate(own(properties, name)));
    return this.evaluated.get(name);
  }
}
