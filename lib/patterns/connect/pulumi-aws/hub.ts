import { Parameter } from '@pulumi/aws/ssm';
import type { ComponentResourceOptions, Output } from '@pulumi/pulumi';
import { PatternComponent, type PatternArgs } from '../../../engines/pulumi-aws/pattern-component';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/pulumi-aws/watched';
import type { Network } from '../../network/pulumi-aws';
import { GATEWAY_KEY } from '../alarms';
import { awsHub } from '../aws';
import type { HubPlan, SubnetRoute } from '../connect-plan';
import { addDomains } from './domains';
import { layGateway, type Gateway } from './gateway';
import { addRoutes, type Target } from './routes';
import { share } from './share';

/** What {@link ConnectHub} is made from. */
export interface ConnectHubArgs extends PatternArgs {
  readonly plan: HubPlan;
  readonly network: Network;
  /** IDs of connections by the name of their spoke. */
  readonly connections: Readonly<Record<string, string>>;
}

/** A hub: what spokes connect to, published in Parameter Store, and routes to the spokes whose connection is known. */
export class ConnectHub extends PatternComponent implements IWatched {
  readonly plan: HubPlan;
  /** @default - the topology is peering, which has none */
  readonly gateway?: Gateway;
  /** IDs of connections by the name of their spoke. */
  readonly connections: Readonly<Record<string, string>>;
  /** ID of what spokes connect to. */
  readonly publishedId: Output<string>;
  readonly watchName = 'connect';
  readonly alarms: readonly BoundAlarm[];

  private readonly network: Network;

  constructor(name: string, args: ConnectHubArgs, options?: ComponentResourceOptions) {
    super('groundplan:connect:Hub', name, args, options);
    const { plan, network, connections } = args;
    this.plan = plan;
    this.network = network;
    this.connections = connections;
    const words = awsHub(plan, connections);
    const below = { parent: this };
    const tags = (Name: string): Record<string, string> => this.tags(this.watchName, { Name });
    const parts = { network, plan, words, tags };
    const gateway = plan.topology === 'transit-gateway' ? layGateway(name, parts, below) : undefined;
    if (gateway) this.gateway = gateway;
    const target = (spoke: string): Target =>
      gateway
        ? { transitGatewayId: gateway.transitGateway.id }
        : { vpcPeeringConnectionId: words.connections[spoke] ?? '' };
    addRoutes(name, network, plan.routes, target, { ...below, ...(gateway && { dependsOn: [gateway.attachment] }) });
    this.publishedId = gateway?.transitGateway.id ?? network.vpcId;
    new Parameter(
      `${name}-published`,
      {
        name: words.parameter,
        type: 'String',
        value: this.publishedId,
        description: `What spokes of ${plan.fullName} connect to`,
        tags: tags(`${name}-published`),
      },
      below,
    );
    const rules = addDomains(name, parts, below);
    if (gateway) {
      const shared = [
        { called: 'gateway', arn: gateway.transitGateway.arn },
        ...rules.map(({ called, rule }) => ({ called, arn: rule.arn })),
      ];
      share(name, plan, shared, tags(plan.fullName), below);
    }
    this.alarms = bindAlarms(words.alarms, gateway ? { [GATEWAY_KEY]: gateway.transitGateway.id } : {});
    this.registerOutputs({ publishedId: this.publishedId });
  }

  /** Leads from its network to what is behind its gateway. The routes are its own, so that they stay while any device leads on. */
  leadBeyond({ transitGateway, attachment }: Gateway, routes: readonly SubnetRoute[]): void {
    const target = { transitGatewayId: transitGateway.id };
    addRoutes(this.name, this.network, routes, () => target, { parent: this, dependsOn: [attachment] });
  }
}
