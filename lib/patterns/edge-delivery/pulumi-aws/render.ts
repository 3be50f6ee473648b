import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { BUILT_SERVERS } from '../../servers/pulumi-aws/render';
import { EDGE_DELIVERY, type EdgeDeliveryPlan } from '../plan';
import type { PassedEdgeDelivery } from '../props';
import { EdgeHome } from './home';
import { EdgeDelivery } from '.';

export const BUILT_EDGE_DELIVERY = builtKey<EdgeDelivery>(EDGE_DELIVERY);

/** An edge delivery of an environment, where the cloud serves everywhere from; its files and logs stand at home. */
export function renderEdgeDelivery(
  site: Site,
  called: string,
  {
    plan,
    passed: { certificate, hostedZone, folder, keys },
  }: { readonly plan: EdgeDeliveryPlan; readonly passed: PassedEdgeDelivery },
): EdgeDelivery {
  const name = site.name(`edge-delivery-${called}`);
  const fleets = site.built.of(BUILT_SERVERS);
  const servers = plan.origin.kind === 'servers' ? fleets[plan.origin.fleet] : undefined;
  const standbyServers = plan.failover?.to.kind === 'servers' ? fleets[plan.failover.to.fleet] : undefined;
  return new EdgeDelivery(
    name,
    {
      plan,
      context: site.context,
      homeParent: new EdgeHome(name, site.layer()),
      ...(servers && { servers }),
      ...(standbyServers && { standbyServers }),
      ...(folder && { folder }),
      ...(keys && { keys }),
      ...(certificate !== undefined && { certificateArn: certificate }),
      ...(hostedZone !== undefined && { hostedZoneId: hostedZone }),
    },
    { parent: site.layer('edge', 'global') },
  );
}
