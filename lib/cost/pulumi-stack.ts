import type { PolicyResource, ResourceValidationArgs } from '@pulumi/policy';
import { plainProperties } from '../policy-pack/handed';
import type { PulumiResource } from '../pricing';
import { UNKNOWNS } from '../pricing/readers/pulumi/signatures';
import { InputError } from '../problem';

/** Inputs in their wire form. */
type Inputs = PulumiResource['inputs'];

/**
 * What a program asks for. The engine shows it to policies of single resources alone, one resource after the other; those of the
 * stack see what providers answered, of which a preview knows little.
 */
export class AskedFor {
  private readonly byUrn = new Map<string, Inputs>();

  /** Keeps what a resource is asked for. */
  add({ urn, props }: Pick<ResourceValidationArgs, 'urn' | 'props'>): void {
    this.byUrn.set(urn, plainProperties(props, UNKNOWNS.text));
  }

  /**
   * The resources of a stack, as the program asks for them. One that was not asked for is read, and belongs to somebody else.
   * @throws InputError where nothing of it is known
   */
  resources(stack: readonly PolicyResource[]): readonly PulumiResource[] {
    if (stack.length > 0 && !stack.some(({ urn }) => this.byUrn.has(urn))) throw nothingKnown();
    const resources = stack.map((resource) => this.resource(resource));
    const urns = new Set(resources.map(({ urn }) => urn));
    return [...resources, ...providersOf(stack).filter(({ urn }) => !urns.has(urn))];
  }

  private resource(resource: PolicyResource): PulumiResource {
    const { urn, type, props, opts, parent, provider, dependencies, propertyDependencies } = resource;
    const { id, ...outputs } = plainProperties(props, undefined);
    const inputs = this.byUrn.get(urn);
    const byInput = Object.entries(propertyDependencies).map(([input, on]) => [input, on.map(urnOf)] as const);
    return {
      ...{ urn, type, outputs, inputs: inputs ?? {}, external: inputs === undefined },
      custom: provider !== undefined || type.startsWith('pulumi:providers:'),
      ...(typeof id === 'string' && { id }),
      ...(parent !== undefined && { parent: parent.urn }),
      ...(provider !== undefined && { provider: `${provider.urn}::` }),
      dependencies: dependencies.map(urnOf),
      propertyDependencies: Object.fromEntries(byInput),
      ...{ protect: opts.protect, ignoreChanges: opts.ignoreChanges, aliases: opts.aliases },
    };
  }
}

/** A provider that was not registered in this run is told with its resources alone. */
function providersOf(stack: readonly PolicyResource[]): readonly PulumiResource[] {
  const providers = stack.flatMap(({ provider }) => provider ?? []);
  const different = [...new Map(providers.map((provider) => [provider.urn, provider])).values()];
  return different.map(({ urn, type, props }) => ({
    ...{ urn, type, custom: true, inputs: plainProperties(props, UNKNOWNS.text) },
    ...{ dependencies: [], propertyDependencies: {} },
  }));
}

function urnOf({ urn }: PolicyResource): string {
  return urn;
}

function nothingKnown(): InputError {
  const expected = "the policy 'requested-inputs' to have seen each resource: it must not be disabled";
  return new InputError([{ path: ['stack'], found: 'nothing of what resources are asked for', expected }]);
}
