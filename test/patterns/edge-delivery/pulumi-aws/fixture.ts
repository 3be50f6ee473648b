import { LoadBalancer } from '@pulumi/aws/lb';
import { Provider } from '@pulumi/aws';
import { EdgeDelivery } from '../../../../lib/patterns/edge-delivery/pulumi-aws';
import { EdgeHome } from '../../../../lib/patterns/edge-delivery/pulumi-aws/home';
import type { EdgeDeliveryPlan } from '../../../../lib/patterns/edge-delivery/plan';
import type { EnvironmentContext } from '../../../../lib/profile/context';
import { ComponentResource } from '@pulumi/pulumi';
import { HOME, knownContext, recorded, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { edgeContext } from '../aws-cdk/fixture';
import { built, certificate, fleet, KEY } from '../fixture';

/** What a client's environment has at home. */
class Layer extends ComponentResource {
  constructor(name: string, region: string) {
    super('tests:Layer', name, {}, { providers: { aws: new Provider(name, { region }) } });
    this.registerOutputs({});
  }
}

/** The edge of a plan, with its files and logs in another region. */
export function edge(plan: EdgeDeliveryPlan, context: EnvironmentContext = edgeContext()): EdgeDelivery {
  const name = 'edge-delivery-portal';
  const home = new EdgeHome(name, new Layer('home', HOME.region));
  const loadBalancer = new LoadBalancer('portal', { internal: true }, { parent: home });
  return new EdgeDelivery(
    name,
    {
      plan,
      context: knownContext(context),
      homeParent: home,
      ...(plan.origin.kind === 'site' && plan.origin.uploads && { folder: built }),
      ...(plan.signed && { keys: { current: KEY } }),
      ...(plan.origin.kind === 'servers' && { servers: { plan: fleet(), loadBalancer } }),
      ...(plan.failover?.to.kind === 'servers' && {
        standbyServers: {
          plan: fleet(false, 'standby'),
          loadBalancer: new LoadBalancer('standby', { internal: true }, { parent: home }),
        },
      }),
      ...(plan.certificate === 'given' && { certificateArn: certificate }),
      ...(plan.records && { hostedZoneId: 'Z0123456789ABCDEFGHIJ' }),
    },
    { parent: new Layer('global', 'us-east-1') },
  );
}

/** What it registers, without what the test needs besides. */
export async function record(plan: EdgeDeliveryPlan): Promise<Recorded> {
  return recorded(() => edge(plan));
}
