import type { Layer } from '../profile/layers';
import type { AfarPlace } from '../profile/place';

/** Resources that a pattern makes in one stack of its environment. */
export interface StackResources {
  /** Which stack. */
  readonly layer: Layer;
  /** Which of the environment's places it stands in. @default - home */
  readonly place?: AfarPlace;
  readonly count: number;
  /** What they are, where several patterns have them in common: they are there once. @default - they are the pattern's own */
  readonly shared?: string;
  /** How several of its kind would take fewer, e.g. `let fleets share a load balancer`. @default - they would not */
  readonly fewer?: string;
}
