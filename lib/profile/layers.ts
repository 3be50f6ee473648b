/** Parts of an environment by how often they change and what they hold: each has a stack of its own, in this order. */
export const LAYERS = ['account', 'network', 'data', 'workload', 'edge', 'monitoring', 'budget'] as const;
export type Layer = (typeof LAYERS)[number];
