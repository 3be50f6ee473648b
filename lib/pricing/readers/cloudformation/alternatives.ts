import type { Alternatives } from '../resource';
import type { ResourceIndex } from '../resource-index';
import type { JsonObject } from '../shape';
import { isUnknown } from '../unknown';

import { conditionsOf } from './conditions-used';
import type { Stack } from './stack';

/** The resources in one of the cases that unknown conditions allow. */
export interface ResourcesInCase {
  readonly words: string;
  readonly resources: ResourceIndex;
}

/** What resources are in each of the cases that unknown conditions allow. */
export class Cases {
  private readonly words: readonly string[];

  constructor(private readonly cases: readonly ResourcesInCase[]) {
    this.words = cases.map(({ words }) => words);
  }

  /**
   * What a resource may be; `undefined` where there is one case only.
   * @param node - how the template writes it
   */
  of(id: string, stack: Stack, node: JsonObject): Alternatives | undefined {
    if (this.cases.length === 0) return undefined;
    return {
      cases: this.words,
      in: (at) => this.cases[at]?.resources.find(id),
      conditions: [...conditionsOf(node)].filter((name) => isUnknown(stack.condition(name))),
    };
  }
}
