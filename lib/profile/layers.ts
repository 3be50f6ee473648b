import type { Places } from './place';

/** Parts of an environment by how often they change and what they hold: each has a stack of its own, in this order. */
export const LAYERS = ['account', 'network', 'data', 'workload', 'edge', 'monitoring', 'budget'] as const;
export type Layer = (typeof LAYERS)[number];

/** What names of stacks call a layer in one of the environment's places. */
export function stackPart(layer: Layer, place: keyof Places = 'home'): string {
  return place === 'home' ? layer : `${layer}-${place}`;
}
