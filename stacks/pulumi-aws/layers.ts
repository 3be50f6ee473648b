import { Provider } from '@pulumi/aws/provider';
import { ComponentResource, type ProviderResource, type Resource } from '@pulumi/pulumi';
import type { EnvironmentContext } from '../../lib/profile/context';
import { stackPart, type Layer } from '../../lib/profile/layers';
import type { Place, Places } from '../../lib/profile/place';

/** A part of an environment: what stands in it is below it, and stands where its provider does. */
class LayerComponent extends ComponentResource {
  constructor(part: string, parent: Resource, provider: ProviderResource) {
    super('groundplan:environment:Layer', part, {}, { parent, providers: { aws: provider } });
    this.registerOutputs({});
  }
}

/** The layers of an environment: one for each layer and place, made when it is first asked for. */
export class EnvironmentLayers {
  private readonly layers = new Map<string, LayerComponent>();
  private readonly providers = new Map<string, Provider>();

  /**
   * @param prefix - of the names of layers and providers, where one Pulumi stack holds several environments
   */
  constructor(
    private readonly parent: Resource,
    private readonly prefix: string,
    private readonly context: EnvironmentContext,
  ) {}

  /** @throws Error when the environment has no such place */
  get(layer: Layer, where: keyof Places = 'home'): ComponentResource {
    const part = stackPart(layer, where);
    const known = this.layers.get(part);
    if (known) return known;
    const made = new LayerComponent(`${this.prefix}${part}`, this.parent, this.provider(where));
    this.layers.set(part, made);
    return made;
  }

  /** In the order in which they were made. */
  all(): readonly ComponentResource[] {
    return [...this.layers.values()];
  }

  /** One for each place: whoever holds credentials of another account is refused before anything is made. */
  private provider(where: keyof Places): Provider {
    const place = this.context.places[where];
    if (place === undefined) throw new Error(`environment ${this.context.environment} has no place called ${where}`);
    const known = this.providers.get(where);
    if (known) return known;
    const made = new Provider(`${this.prefix}aws${where === 'home' ? '' : `-${where}`}`, settingsOf(place), {
      parent: this.parent,
    });
    this.providers.set(where, made);
    return made;
  }
}

function settingsOf({ region, account }: Place): { region?: string; allowedAccountIds?: string[] } {
  return {
    ...(region !== undefined && { region }),
    ...(account !== undefined && { allowedAccountIds: [account] }),
  };
}
