import { groupBy } from '../../../group-by';
import { referenceIn, referencesOf, unknownsIn } from '../reference';
import { own } from '../shape';

import type { Written } from './written';

/** A resource that others may refer to. */
type Neighbour = Written & { readonly id: string };

/** How the resources of a stack refer to each other by their inputs. */
export class Neighbours {
  private byToken: ReadonlyMap<string, readonly Neighbour[]> | undefined;
  private byId: ReadonlyMap<string, Neighbour> | undefined;
  private readonly referrers = new Map<string, ReadonlyMap<string, readonly Neighbour[]>>();

  /** @param all - resources of a stack, which are all there once it is asked */
  constructor(private readonly all: readonly Neighbour[]) {}

  /** What stands beside a resource: others of a token that refer to it by one of their inputs. */
  beside({ id }: Pick<Neighbour, 'id'>, token: string, input: string): readonly Neighbour[] {
    const key = `${token} ${input}`;
    let byTarget = this.referrers.get(key);
    if (byTarget === undefined) {
      byTarget = this.referrersOf(token, input);
      this.referrers.set(key, byTarget);
    }
    return byTarget.get(id) ?? [];
  }

  /** The one that a value refers to. */
  target(value: unknown): Neighbour | undefined {
    this.byId ??= new Map(this.all.map((each) => [each.id, each]));
    return this.byId.get(referenceIn(value)?.to ?? '');
  }

  /** Those of a token, by the ID of what they refer to. */
  private referrersOf(token: string, input: string): ReadonlyMap<string, readonly Neighbour[]> {
    this.byToken ??= groupBy(this.all, (each) => each.token);
    const links = (this.byToken.get(token) ?? []).flatMap((side) => {
      const references = unknownsIn(own(side.inputs, input)).flatMap(referencesOf);
      return [...new Set(references.map(({ to }) => to))].map((to) => ({ to, side }));
    });
    return new Map([...groupBy(links, ({ to }) => to)].map(([to, found]) => [to, found.map(({ side }) => side)]));
  }
}
