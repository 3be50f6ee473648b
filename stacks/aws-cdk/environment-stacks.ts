import type { Construct } from 'constructs';
import type { EnvironmentContext } from '../../lib/profile/context';
import { LAYERS, stackPart, type Layer } from '../../lib/profile/layers';
import type { Places } from '../../lib/profile/place';
import { EnvironmentStack } from './environment-stack';

interface Placed {
  readonly layer: Layer;
  readonly part: string;
  readonly stack: EnvironmentStack;
  /** Whether it needs nothing of the environment. */
  readonly standsAlone: boolean;
}

/**
 * The stacks of an environment: one for each layer and place, made when it is first asked for. Each depends on those of the layers
 * before its own and on none of those after. Where copies go nothing of the environment is needed: it may be another account.
 */
export class EnvironmentStacks {
  private readonly stacks: Placed[] = [];

  constructor(
    private readonly scope: Construct,
    private readonly context: EnvironmentContext,
  ) {}

  /** @throws Error when the environment has no such place */
  get(layer: Layer, where: keyof Places = 'home'): EnvironmentStack {
    const part = stackPart(layer, where);
    return this.stacks.find((one) => one.part === part)?.stack ?? this.add(layer, part, where);
  }

  /** In the order of deployment. */
  all(): readonly EnvironmentStack[] {
    const inOrder = this.stacks.toSorted((one, other) => rank(one.layer) - rank(other.layer));
    return inOrder.map(({ stack }) => stack);
  }

  private add(layer: Layer, part: string, where: keyof Places): EnvironmentStack {
    const place = this.context.places[where];
    if (place === undefined) throw new Error(`environment ${this.context.environment} has no place called ${where}`);
    const stack = new EnvironmentStack(this.scope, part, { context: this.context, place });
    const added = { layer, part, stack, standsAlone: where === 'copy' };
    for (const other of this.stacks) {
      if (rank(other.layer) < rank(layer)) dependOn(added, other);
      if (rank(other.layer) > rank(layer)) dependOn(other, added);
    }
    this.stacks.push(added);
    return stack;
  }
}

function dependOn(later: Placed, earlier: Placed): void {
  if (!later.standsAlone) later.stack.addStackDependency(earlier.stack);
}

function rank(layer: Layer): number {
  return LAYERS.indexOf(layer);
}
