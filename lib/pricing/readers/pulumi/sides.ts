import { groupBy } from '../../../group-by';
import { referencesOf, unknownsIn } from '../reference';
import { own } from '../shape';

import type { Written } from './written';

/** A resource that may stand beside another. */
type Side = Written & { readonly id: string };

/** What stands beside a resource: others that refer to it by one of their inputs. */
export class Sides {
  private byToken: ReadonlyMap<string, readonly Side[]> | undefined;
  private readonly known = new Map<string, ReadonlyMap<string, readonly Side[]>>();

  /** @param all - resources of a stack, which are all there once it is asked */
  constructor(private readonly all: readonly Side[]) {}

  of({ id }: Pick<Side, 'id'>, token: string, input: string): readonly Side[] {
    const key = `${token} ${input}`;
    const byTarget = this.known.get(key) ?? this.index(token, input);
    this.known.set(key, byTarget);
    return byTarget.get(id) ?? [];
  }

  /** By the ID of what they refer to. */
  private index(token: string, input: string): ReadonlyMap<string, readonly Side[]> {
    this.byToken ??= groupBy(this.all, (side) => side.token);
    const links = (this.byToken.get(token) ?? []).flatMap((side) => {
      const references = unknownsIn(own(side.inputs, input)).flatMap(referencesOf);
      return [...new Set(references.map(({ to }) => to))].map((to) => ({ to, side }));
    });
    return new Map([...groupBy(links, ({ to }) => to)].map(([to, found]) => [to, found.map(({ side }) => side)]));
  }
}
