import type { Stack } from 'aws-cdk-lib';
import { Construct, Dependable } from 'constructs';
import type { Client } from '../../lib/client/client';
import { planEnvironment, type EnvironmentPlan } from '../../lib/client/plan';
import type { IWatched } from '../../lib/engines/aws-cdk/watched';
import { Built } from '../../lib/engines/built';
import { ORDERED } from '../../lib/patterns';
import type { Backup } from '../../lib/patterns/backup/aws-cdk';
import { BUILT_BACKUP } from '../../lib/patterns/backup/aws-cdk/render';
import type { ConnectHub, ConnectSpoke } from '../../lib/patterns/connect/aws-cdk';
import { BUILT_CONNECT } from '../../lib/patterns/connect/aws-cdk/render';
import type { EdgeDelivery } from '../../lib/patterns/edge-delivery/aws-cdk';
import { BUILT_EDGE_DELIVERY } from '../../lib/patterns/edge-delivery/aws-cdk/render';
import type { EdgeNodes } from '../../lib/patterns/edge-nodes/aws-cdk';
import { BUILT_EDGE_NODES } from '../../lib/patterns/edge-nodes/aws-cdk/render';
import type { Monitoring } from '../../lib/patterns/monitoring/aws-cdk';
import { BUILT_MONITORING } from '../../lib/patterns/monitoring/aws-cdk/render';
import type { INetwork } from '../../lib/patterns/network/aws-cdk';
import { BUILT_NETWORK } from '../../lib/patterns/network/aws-cdk/render';
import type { Servers } from '../../lib/patterns/servers/aws-cdk';
import { BUILT_SERVERS } from '../../lib/patterns/servers/aws-cdk/render';
import type { Vpn } from '../../lib/patterns/vpn/aws-cdk';
import { BUILT_VPN } from '../../lib/patterns/vpn/aws-cdk/render';
import type { Layer } from '../../lib/profile/layers';
import type { Places } from '../../lib/profile/place';
import { EnvironmentStacks } from './environment-stacks';
import { warnOfFlags } from './flags';
import { RENDERERS } from './renderers';
import { showWarnings } from './warnings';

/** Which environment of which client. */
export interface NamedEnvironmentProps {
  /** From `loadClient`, or made in code. */
  readonly client: Client;
  /** Name of one of its environments. */
  readonly environment: string;
}

/** An environment that is planned already. */
export interface PlannedEnvironmentProps {
  readonly plan: EnvironmentPlan;
}

export type ClientEnvironmentProps = NamedEnvironmentProps | PlannedEnvironmentProps;

/**
 * A client's environment in an app of your own, exactly as `groundplan-cdk` builds it. Its stacks stand beside it in its scope, one
 * for each layer, and depend on each other in the order of layers; take one with {@link stack} to add resources to it, or let stacks of
 * your own refer to what it made. Tags and aspects reach its resources when they are applied to {@link stacks}, not to this construct.
 *
 * Path of a resource: `<stack>/<pattern>/...`, where the stack is named `<client>-<environment>-<layer>` and the pattern is `network`,
 * `connect`, `vpn`, `servers-<name>`, `edge-delivery-<name>`, `edge-nodes-<name>`, `backup` or `monitoring`.
 */
export class ClientEnvironment extends Construct {
  /** What was decided for it. */
  readonly plan: EnvironmentPlan;

  /** What its patterns made, by pattern and name. */
  readonly built = new Built<IWatched>();

  private readonly layers: EnvironmentStacks;

  /**
   * @throws InputError with everything that is wrong with the client, or that its patterns are asked for and cannot be had
   * @throws RangeError when the client has no environment of that name
   */
  constructor(scope: Construct, id: string, props: ClientEnvironmentProps) {
    super(scope, id);
    this.plan = 'plan' in props ? props.plan : planEnvironment(props.client, props.environment);
    this.layers = new EnvironmentStacks(scope, this.plan.context);
    for (const { name, pattern } of ORDERED) {
      RENDERERS[name](this.plan.patterns, {
        stack: (layer = pattern.layer, place) => this.layers.get(layer, place),
        built: this.built,
      });
    }
    warnOfFlags(this, this.stacks);
    if ('client' in props) showWarnings(this.plan, this.stacks);
    // Whoever depends on the environment depends on all that it made.
    Dependable.implement(this, new AllOf(this.layers));
  }

  /** Its stacks, in the order of deployment. */
  get stacks(): readonly Stack[] {
    return this.layers.all();
  }

  /** The network that its patterns stand in. @default - it has none */
  get network(): INetwork | undefined {
    return this.built.of(BUILT_NETWORK).network;
  }

  /** How it is connected with other environments. @default - it is not */
  get connect(): ConnectHub | ConnectSpoke | undefined {
    return this.built.of(BUILT_CONNECT).connect;
  }

  /** Its connections with devices elsewhere, by name. */
  get vpn(): Readonly<Record<string, Vpn>> {
    return this.built.of(BUILT_VPN);
  }

  /** Its fleets, by name. */
  get servers(): Readonly<Record<string, Servers>> {
    return this.built.of(BUILT_SERVERS);
  }

  /** What visitors reach, by name. */
  get edgeDelivery(): Readonly<Record<string, EdgeDelivery>> {
    return this.built.of(BUILT_EDGE_DELIVERY);
  }

  /** @default - it has none */
  get backup(): Backup | undefined {
    return this.built.of(BUILT_BACKUP).backup;
  }

  /** Its groups of edge nodes, by name. */
  get edgeNodes(): Readonly<Record<string, EdgeNodes>> {
    return this.built.of(BUILT_EDGE_NODES);
  }

  /** @default - it has none */
  get monitoring(): Monitoring | undefined {
    return this.built.of(BUILT_MONITORING).monitoring;
  }

  /**
   * The stack of a layer, made when it is first asked for.
   * @param place - which of the environment's places it stands in
   * @throws Error when the environment has no such place
   */
  stack(layer: Layer, place: keyof Places = 'home'): Stack {
    return this.layers.get(layer, place);
  }
}

/** All stacks of an environment, those included that are made later. */
class AllOf extends Dependable {
  constructor(private readonly layers: EnvironmentStacks) {
    super();
  }

  get dependencyRoots(): Stack[] {
    return [...this.layers.all()];
  }
}
