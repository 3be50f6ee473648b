import type { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Client } from '../../lib/client/client';
import type { LocatedClient } from '../../lib/client/parse';
import { planClient, type EnvironmentPlan } from '../../lib/client/plan';
import type { BuiltKey, Site } from '../../lib/engines/aws-cdk/site';
import { isWatched } from '../../lib/engines/aws-cdk/watched';
import { ORDERED, type PatternName } from '../../lib/patterns';
import type { Monitoring } from '../../lib/patterns/monitoring/aws-cdk';
import { BUILT_MONITORING } from '../../lib/patterns/monitoring/aws-cdk/render';
import type { INetwork } from '../../lib/patterns/network/aws-cdk';
import { BUILT_NETWORK } from '../../lib/patterns/network/aws-cdk/render';
import type { Servers } from '../../lib/patterns/servers/aws-cdk';
import { BUILT_SERVERS } from '../../lib/patterns/servers/aws-cdk/render';
import type { Layer } from '../../lib/profile/layers';
import type { Places } from '../../lib/profile/place';
import { EnvironmentStacks } from './environment-stacks';
import { warnOfFlags } from './flags';
import { render } from './renderers';

/** Which environment of which client. */
export interface ClientEnvironmentProps {
  /** From `loadClient`, or made in code. */
  readonly client: Client;
  /** Name of one of its environments. */
  readonly environment: string;
}

/**
 * A client's environment in an app of your own, exactly as `groundplan-cdk` builds it. Its stacks stand beside it in its scope, one
 * for each layer, and depend on each other in the order of layers; take one with {@link stack} to add resources to it, or let stacks of
 * your own refer to what it made.
 *
 * Path of a resource: `<stack>/<pattern>/...`, where the stack is named `<client>-<environment>-<layer>` and the pattern is `network`,
 * `servers-<name>` or `monitoring`.
 */
export class ClientEnvironment extends Construct {
  /** What was decided for it. */
  readonly plan: EnvironmentPlan;

  private readonly stacks: EnvironmentStacks;
  private readonly built = new Map<string, Readonly<Record<string, unknown>>>();

  /**
   * @throws InputError when its patterns ask for what cannot be had
   * @throws RangeError when the client has no environment of that name
   */
  constructor(scope: Construct, id: string, props: ClientEnvironmentProps | { readonly plan: EnvironmentPlan }) {
    super(scope, id);
    this.plan = 'plan' in props ? props.plan : planOf(props);
    this.stacks = new EnvironmentStacks(scope, this.plan.context);
    this.build();
    warnOfFlags(this, this.stacks.all());
  }

  /** The network that its patterns stand in. @default - it has none */
  get network(): INetwork | undefined {
    return this.of(BUILT_NETWORK).network;
  }

  /** Its fleets, by name. */
  get servers(): Readonly<Record<string, Servers>> {
    return this.of(BUILT_SERVERS);
  }

  /** @default - it has none */
  get monitoring(): Monitoring | undefined {
    return this.of(BUILT_MONITORING).monitoring;
  }

  /** Names of its stacks, in the order of deployment. */
  get stackNames(): readonly string[] {
    return this.stacks.all().map(({ stackName }) => stackName);
  }

  /**
   * The stack of a layer, made when it is first asked for.
   * @param place - which of the environment's places it stands in
   * @throws Error when the environment has no such place
   */
  stack(layer: Layer, place: keyof Places = 'home'): Stack {
    return this.stacks.get(layer, place);
  }

  private of<Thing>(pattern: BuiltKey<Thing>): Readonly<Record<string, Thing>> {
    return (this.built.get(pattern) ?? {}) as Readonly<Record<string, Thing>>;
  }

  private build(): void {
    for (const { key, layer: own } of ORDERED) {
      const site: Site = {
        stack: (layer = own, place) => this.stacks.get(layer, place),
        of: (pattern) => this.of(pattern),
        watched: () => [...this.built.values()].flatMap((byName) => Object.values(byName)).filter(isWatched),
      };
      this.built.set(key, render(key as string as PatternName, this.plan.patterns, site));
    }
  }
}

function planOf({ client, environment }: ClientEnvironmentProps): EnvironmentPlan {
  const plans = 'plans' in client ? (client as LocatedClient).plans : planClient(client);
  const plan = plans.find((one) => one.environment.name === environment);
  if (plan === undefined) throw new RangeError(`${client.name} has no environment called ${environment}`);
  return plan;
}
