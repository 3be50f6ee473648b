import { ComponentResource, log, runtime, type ComponentResourceOptions, type Inputs } from '@pulumi/pulumi';
import type { Client } from '../../lib/client/client';
import { planEnvironment, type EnvironmentPlan } from '../../lib/client/plan';
import { Built } from '../../lib/engines/built';
import { ENGINES } from '../../lib/engines/engines';
import type { IWatched } from '../../lib/engines/pulumi-aws/watched';
import { ORDERED } from '../../lib/patterns';
import type { Backup } from '../../lib/patterns/backup/pulumi-aws';
import { BUILT_BACKUP } from '../../lib/patterns/backup/pulumi-aws/render';
import { ConnectHub, type ConnectSpoke } from '../../lib/patterns/connect/pulumi-aws';
import { BUILT_CONNECT } from '../../lib/patterns/connect/pulumi-aws/render';
import type { EdgeDelivery } from '../../lib/patterns/edge-delivery/pulumi-aws';
import { BUILT_EDGE_DELIVERY } from '../../lib/patterns/edge-delivery/pulumi-aws/render';
import type { EdgeNodes } from '../../lib/patterns/edge-nodes/pulumi-aws';
import { BUILT_EDGE_NODES } from '../../lib/patterns/edge-nodes/pulumi-aws/render';
import type { Monitoring } from '../../lib/patterns/monitoring/pulumi-aws';
import { BUILT_MONITORING } from '../../lib/patterns/monitoring/pulumi-aws/render';
import type { INetwork } from '../../lib/patterns/network/pulumi-aws';
import { BUILT_NETWORK } from '../../lib/patterns/network/pulumi-aws/render';
import type { Servers } from '../../lib/patterns/servers/pulumi-aws';
import { BUILT_SERVERS } from '../../lib/patterns/servers/pulumi-aws/render';
import type { Vpn } from '../../lib/patterns/vpn/pulumi-aws';
import { BUILT_VPN } from '../../lib/patterns/vpn/pulumi-aws/render';
import { mapValues } from '../../lib/map-values';
import type { Layer } from '../../lib/profile/layers';
import type { Places } from '../../lib/profile/place';
import { refuse, type Problem } from '../../lib/problem';
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

/**
 * A client's environment in a Pulumi program, exactly as `groundplan` plans and prices it: its patterns stand in layers, and its
 * providers are held to its region and account.
 *
 * URN of a resource: `groundplan:environment:ClientEnvironment$groundplan:environment:Layer$<pattern>$<type>::<pattern>-...`, where the
 * pattern is named `network`, `connect`, `vpn`, `servers-<name>`, `edge-delivery-<name>`, `edge-nodes-<name>`, `backup` or `monitoring`.
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
    this.plan = 'plan' in args ? args.plan : planEnvironment(args.client, args.environment);
    refuse(engineProblems(this.plan));
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
    const { network, connect, servers, edgeDelivery, monitoring } = this;
    const balanced = Object.entries(servers).flatMap(([fleet, { loadBalancer }]) =>
      loadBalancer ? [[fleet, loadBalancer.dnsName] as const] : [],
    );
    return {
      environment: this.plan.environment.name,
      ...(network && { vpcId: network.vpcId, cidr: network.cidr }),
      ...(connect && connectionOf(connect)),
      loadBalancers: Object.fromEntries(balanced),
      ...(Object.keys(edgeDelivery).length > 0 && {
        distributions: mapValues(edgeDelivery, ({ distribution }) => distribution.domainName),
      }),
      ...(monitoring && { topicArns: mapValues(monitoring.topics, ({ arn }) => arn) }),
    };
  }
}

/** What the other side is told: the environments around a hub what they connect to, the hub the ID of a connection. */
function connectionOf(connect: ConnectHub | ConnectSpoke): Inputs {
  return connect instanceof ConnectHub ? { publishedId: connect.publishedId } : { connectionId: connect.connectionId };
}

/** What is wrong with an environment of another engine: it would be deployed twice. */
export function engineProblems({ environment: { name, engine } }: EnvironmentPlan): readonly Problem[] {
  if (engine === 'pulumi-aws') return [];
  const expected = 'pulumi-aws, as this is a Pulumi program';
  return [
    { path: ['environments', name, 'engine'], found: `${engine} (${ENGINES[engine].packages.join(', ')})`, expected },
  ];
}
