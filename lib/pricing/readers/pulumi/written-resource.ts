import { own, type JsonObject } from '../shape';

import type { GraphIdentity } from './graph-resource';
import { withoutInputs } from './ignored';
import type { Neighbours } from './neighbours';
import type { Written } from './written';

/** A resource in the words of its program, among those of its stack. */
export class WrittenResource implements Written {
  constructor(
    readonly identity: GraphIdentity,
    private readonly neighbours: Neighbours,
  ) {}

  get id(): string {
    return this.identity.id;
  }

  get urn(): string {
    return this.identity.deployed.urn;
  }

  get token(): string {
    return this.identity.token;
  }

  get name(): string {
    return this.identity.logicalId;
  }

  get inputs(): JsonObject {
    return this.identity.inputs;
  }

  get region(): string {
    return this.identity.region;
  }

  sides(token: string, input: string): readonly Written[] {
    return this.neighbours.beside(this, token, input);
  }

  target(input: string): Written | undefined {
    return this.neighbours.target(own(this.inputs, input));
  }

  /** The same without inputs, by their paths. */
  without(paths: readonly string[]): WrittenResource {
    return new WrittenResource({ ...this.identity, inputs: withoutInputs(this.inputs, paths) }, this.neighbours);
  }
}
