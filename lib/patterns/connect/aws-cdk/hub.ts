import { CfnOutput, Tags } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import { PATTERN_TAG } from '../../../profile/tags';
import type { Network } from '../../network/aws-cdk';
import { GATEWAY_KEY } from '../alarms';
import { awsHub } from '../aws';
import type { HubPlan, SubnetRoute } from '../connect-plan';
import { addDomains } from './domains';
import { layGateway, type Gateway } from './gateway';
import { addRoutes, type Target } from './routes';
import { share } from './share';

/** What {@link ConnectHub} is made from. */
export interface ConnectHubProps {
  readonly plan: HubPlan;
  readonly network: Network;
  /** IDs of connections by the name of their spoke. */
  readonly connections: Readonly<Record<string, string>>;
}

/** A hub: what spokes connect to, published in Parameter Store, and routes to the spokes whose connection is known. */
export class ConnectHub extends Construct implements IWatched {
  readonly plan: HubPlan;
  /** @default - the topology is peering, which has none */
  readonly gateway?: Gateway;
  /** IDs of connections by the name of their spoke. */
  readonly connections: Readonly<Record<string, string>>;
  readonly watchName = 'connect';
  readonly alarms: readonly BoundAlarm[];

  private readonly network: Network;

  constructor(scope: Construct, id: string, { plan, network, connections }: ConnectHubProps) {
    super(scope, id);
    this.network = network;
    this.plan = plan;
    this.connections = connections;
    const words = awsHub(plan, connections);
    if (plan.topology === 'transit-gateway') this.gateway = layGateway(this, { network, plan, words });
    const { gateway } = this;
    const target = (spoke: string): Target =>
      gateway
        ? { transitGatewayId: gateway.transitGateway.ref }
        : { vpcPeeringConnectionId: words.connections[spoke] ?? '' };
    addRoutes(this, network, plan.routes, target, gateway?.attachment);
    const published = gateway?.transitGateway.ref ?? network.vpc.vpcId;
    new StringParameter(this, 'Published', {
      parameterName: words.parameter,
      stringValue: published,
      description: `What spokes of ${plan.fullName} connect to`,
    });
    const rules = addDomains(this, { network, plan, words });
    if (gateway)
      share(this, plan, [gateway.transitGateway.attrTransitGatewayArn, ...rules.map(({ attrArn }) => attrArn)]);
    new CfnOutput(this, 'PublishedId', { value: published, description: `Held by ${words.parameter}` });
    this.alarms = bindAlarms(words.alarms, gateway ? { [GATEWAY_KEY]: gateway.transitGateway.ref } : {});
    Tags.of(this).add(PATTERN_TAG, this.watchName);
  }

  /** Leads from its network to what is behind its gateway. The routes are its own, so that they stay while any device leads on. */
  leadBeyond({ transitGateway, attachment }: Gateway, routes: readonly SubnetRoute[]): void {
    addRoutes(this, this.network, routes, () => ({ transitGatewayId: transitGateway.ref }), attachment);
  }
}
