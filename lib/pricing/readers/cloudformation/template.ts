import type { Cloud } from '../../../cloud';
import type { Alternatives, Definition, Resource } from '../resource';
import type { ResourceIndex } from '../resource-index';
import type { Tags } from '../tags';
import { isUnknown, type Maybe } from '../unknown';

import { callIn } from './evaluate';
import { descend, PropertyReader, stepsOf } from '../properties';
import { isObject, own, ownObject, ownText, type JsonObject } from '../shape';
import type { Cases } from './alternatives';
import type { Stack } from './stack';

/** What a resource asks of all that were read with it. */
export interface Around {
  readonly index: ResourceIndex;
  readonly cases: Cases;
}

/** A resource of a CloudFormation template. Properties are evaluated when they are asked for, and not kept: most stand as written. */
export class TemplateResource extends PropertyReader implements Resource, Definition {
  readonly cloud: Cloud = 'aws';
  readonly path: string;
  readonly properties: JsonObject | undefined;
  private readonly isPlain: boolean;

  constructor(
    private readonly home: Stack,
    readonly logicalId: string,
    type: string,
    private readonly node: JsonObject,
    private readonly readWith: Around,
    readonly madeElsewhere?: string,
  ) {
    super(readWith.index.find, type);
    const around = home.definition.path;
    const path = ownText(ownObject(node, 'Metadata'), 'aws:cdk:path') ?? logicalId;
    this.path = around === undefined ? path : `${around}/${path}`;
    this.properties = ownObject(node, 'Properties');
    this.isPlain = isPlainMap(this.properties);
  }

  get id(): string {
    return this.home.idOf(this.logicalId);
  }

  get writtenAs(): string | undefined {
    return this.home.expansion.writtenAs.get(this.logicalId);
  }

  get region(): string {
    return this.home.region;
  }

  get account(): string | undefined {
    return this.home.definition.account;
  }

  get stack(): string {
    return this.home.id;
  }

  get source(): string {
    return this.home.definition.template.source;
  }

  get tags(): Maybe<Tags> {
    return this.home.tagsOf(this.logicalId);
  }

  get alternatives(): Alternatives | undefined {
    return this.readWith.cases.of(this.id, this.home, this.node);
  }

  get definition(): Definition {
    return this;
  }

  attribute(name: string): unknown {
    return this.home.evaluate(own(this.node, name));
  }

  evaluate(node: unknown): unknown {
    return this.home.evaluate(node);
  }

  override value(path: string): unknown {
    const { properties } = this;
    if (properties === undefined) return undefined;
    const steps = stepsOf(path);
    // What stands beside the path is not evaluated, and most of what is asked for is not there.
    let node: unknown = properties;
    let at = 0;
    for (; at < steps.length && (at === 0 ? this.isPlain : isPlainMap(node)); at += 1)
      node = own(node as JsonObject, steps[at] ?? '');
    if (node === undefined) return undefined;
    return descend(this.home.evaluate(node), steps, at);
  }

  referrers(type: string, path: string): readonly Resource[] {
    return this.readWith.index.referrers(this, type, path);
  }

  peers(): readonly Resource[] {
    return this.ofType(this.type);
  }

  ofType(type: string): readonly Resource[] {
    return this.readWith.index.ofType(type);
  }
}

/** Whether no function stands for a map, so that each of its entries is known without the others. */
function isPlainMap(node: unknown): node is JsonObject {
  return isObject(node) && !isUnknown(node) && callIn(node) === undefined;
}
