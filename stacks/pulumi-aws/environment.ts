import { ComponentResource, log, runtime, type ComponentResourceOptions, type Inputs } from '@pulumi/pulumi';
import type { Client } from '../../lib/client/client';
import { loadClient } from '../../lib/client/load';
import { planClient, type EnvironmentPlan } from '../../lib/client/plan';
import { Built } from '../../lib/engines/built';
import { ENGINES } from '../../lib/engines/engines';
import type { IWatched } from '../../lib/engines/pulumi-aws/watched';
import { ORDERED } from '../../lib/patterns';
import type { INetwork } from '../../lib/patterns/network/pulumi-aws';
import { BUILT_NETWORK } from '../../lib/patterns/network/pulumi-aws/render';
import type { Layer } from '../../lib/profile/layers';
import type { Places } from '../../lib/profile/place';
import { InputError } from '../../lib/problem';
import { EnvironmentLayers } from './layers';
import { RENDERERS } from './renderers';

/** Which environment of which client. */
export interface NamedEnvironmentArgs {
  /** From `loadClient`, or made in code. */
  readonly client: Client;
  /** Name of one of its environments. */
  readonly environment: string;
}

/** An environment that is planned already. */
export interface PlannedEnvironmentArgs {
  readonly plan: EnvironmentPlan;
}

export type ClientEnvironmentArgs = (NamedEnvironmentArgs | PlannedEnvironmentArgs) & {
  /**
   * Whether names of resources begin with the name of the component: say so where one Pulumi stack holds several environments.
   * @default false
   */
  readonly prefixed?: boolean;
};

/** Name of the component of an environment. An environment keeps it when its own name changes. */
const NAME = 'environment';

/**
 * A client's environment in a Pulumi program, exactly as `groundplan` plans and prices it: its patterns stand in layers, and its
 * providers are held to its region and account.
 *
 * URN of a resource: `groundplan:environment:ClientEnvironment$groundplan:environment:Layer$<pattern>$<type>::<pattern>-...`, where the
 * pattern is named `network`, `servers-<name>` or `monitoring`.
 */
export class ClientEnvironment extends ComponentResource {
  /** What was decided for it. */
  readonly plan: EnvironmentPlan;

  /** What its patterns made, by pattern and name. */
  readonly built = new Built<IWatched>();

  private readonly parts: EnvironmentLayers;

  /**
   * @throws InputError with everything that is wrong with the client, when its patterns are asked for and cannot be had, or when the
   * environment is one of another engine
   * @throws RangeError when the client has no environment of that name
   */
  constructor(name: string, args: ClientEnvironmentArgs, options?: ComponentResourceOptions) {
    super('groundplan:environment:ClientEnvironment', name, {}, options);
    this.plan = 'plan' in args ? args.plan : planOf(args);
    refuseOtherEngines(this.plan);
    const prefix = args.prefixed === true ? `${name}-` : '';
    this.parts = new EnvironmentLayers(this, prefix, this.plan.context);
    for (const { name: key, pattern } of ORDERED) {
      RENDERERS[key](this.plan.patterns, {
        context: this.plan.context,
        name: (called) => `${prefix}${called}`,
        layer: (layer = pattern.layer, place) => this.parts.get(layer, place),
        built: this.built,
      });
    }
    this.showWarnings();
    this.registerOutputs(this.outputs());
  }

  /** The network that its patterns stand in. @default - it has none */
  get network(): INetwork | undefined {
    return this.built.of(BUILT_NETWORK).network;
  }

  /**
   * The component of a layer, made when it is first asked for: a parent for resources of your own.
   * @param place - which of the environment's places it stands in
   * @throws Error when the environment has no such place
   */
  layer(layer: Layer, place: keyof Places = 'home'): ComponentResource {
    return this.parts.get(layer, place);
  }

  /** Where a program is only recorded, whoever records it shows them. */
  private showWarnings(): void {
    if (!runtime.hasEngine()) return;
    for (const { pattern, says } of this.plan.warnings) void log.warn(`${pattern}: ${says}`, this);
  }

  private outputs(): Inputs {
    const { network } = this;
    return { environment: this.plan.environment.name, ...(network && { vpcId: network.vpcId, cidr: network.cidr }) };
  }
}

/**
 * A client's environment from their file.
 *
 * ```ts
 * import { clientEnvironment } from 'groundplan/pulumi-aws';
 *
 * const production = clientEnvironment('client.yaml', 'production');
 * export const vpcId = production.network?.vpcId;
 * ```
 *
 * @param file - path of the client file, from the folder of the program
 * @throws InputError with everything that is wrong with the file, or when the environment is one of another engine
 */
export function clientEnvironment(
  file: string,
  environment: string,
  options?: ComponentResourceOptions,
): ClientEnvironment {
  const { plans } = loadClient(file);
  const plan = plans.find((one) => one.environment.name === environment);
  if (plan === undefined) throw unknownEnvironment(file, environment, plans);
  return new ClientEnvironment(NAME, { plan }, options);
}

function planOf({ client, environment }: NamedEnvironmentArgs): EnvironmentPlan {
  const plan = planClient(client).find((one) => one.environment.name === environment);
  if (plan === undefined) throw new RangeError(`${client.name} has no environment called ${environment}`);
  return plan;
}

function unknownEnvironment(file: string, environment: string, plans: readonly EnvironmentPlan[]): InputError {
  const names = plans.map(({ environment: { name } }) => name);
  const expected = names.length === 1 ? String(names[0]) : `one of ${names.join(', ')}`;
  return new InputError([{ path: ['environments'], found: `no environment "${environment}" in ${file}`, expected }]);
}

/** An environment of another engine would be deployed twice. */
function refuseOtherEngines({ environment: { name, engine } }: EnvironmentPlan): void {
  if (engine === 'pulumi-aws') return;
  const { packages } = ENGINES[engine];
  throw new InputError([
    {
      path: ['environments', name, 'engine'],
      found: `${engine} (${packages.join(', ')})`,
      expected: 'pulumi-aws, as this is a Pulumi program',
    },
  ]);
}
