import type { ComponentResource } from '@pulumi/pulumi';
import type { EnvironmentContext } from '../../profile/context';
import type { Layer } from '../../profile/layers';
import type { Places } from '../../profile/place';
import type { Built } from '../built';
import type { IWatched } from './watched';

/** Where a pattern of an environment is built: layers to build it in, and what was built before it. */
export interface Site {
  readonly context: EnvironmentContext;
  /**
   * Name of a component of a pattern.
   * @param called - what the pattern calls it, e.g. `servers-ehr`
   */
  name(called: string): string;
  /**
   * A layer of the environment, which is the parent of what stands in it and has the provider of its place.
   * @param layer - that of the pattern when left out
   * @param place - which of the environment's places it stands in; `home` when left out
   */
  layer(layer?: Layer, place?: keyof Places): ComponentResource;
  readonly built: Built<IWatched>;
}
