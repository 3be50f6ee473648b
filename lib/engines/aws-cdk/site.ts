import type { Stack } from 'aws-cdk-lib';
import type { Layer } from '../../profile/layers';
import type { Places } from '../../profile/place';
import type { Built } from '../built';
import type { IWatched } from './watched';

/** Where a pattern of an environment is built: stacks to build it in, and what was built before it. */
export interface Site {
  /**
   * A stack of the environment.
   * @param layer - that of the pattern when left out
   * @param place - which of the environment's places it stands in; `home` when left out
   */
  stack(layer?: Layer, place?: keyof Places): Stack;
  readonly built: Built<IWatched>;
}
