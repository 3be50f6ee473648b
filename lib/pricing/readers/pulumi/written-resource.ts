import type { ResourceIndex } from '../resource-index';
import type { JsonObject } from '../shape';

import { GraphResource, type GraphIdentity } from './graph-resource';
import { withoutInputs } from './ignored';
import type { Sides } from './sides';
import type { Written } from './written';

/** A resource in the words of its program: of the type that its token names, with its inputs for properties. */
export class WrittenResource extends GraphResource implements Written {
  /** @param sides - of all resources of its stack */
  constructor(
    identity: GraphIdentity,
    index: ResourceIndex,
    private readonly around: Sides,
  ) {
    super(identity, { type: identity.token, properties: identity.inputs }, index);
  }

  get urn(): string {
    return this.identity.deployed.urn;
  }

  get token(): string {
    return this.identity.token;
  }

  get inputs(): JsonObject {
    return this.identity.inputs;
  }

  get name(): string {
    return this.logicalId;
  }

  sides(token: string, input: string): readonly Written[] {
    return this.around.of(this, token, input);
  }

  /** The same without inputs, by their paths. */
  without(paths: readonly string[]): WrittenResource {
    return new WrittenResource(
      { ...this.identity, inputs: withoutInputs(this.inputs, paths) },
      this.index,
      this.around,
    );
  }
}
