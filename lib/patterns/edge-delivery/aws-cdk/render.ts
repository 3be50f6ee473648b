import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/aws-cdk/site';
import { BUILT_SERVERS } from '../../servers/aws-cdk/render';
import { EDGE_DELIVERY, type EdgeDeliveryPlan } from '../plan';
import type { PassedEdgeDelivery } from '../props';
import { EdgeDelivery } from '.';

export const BUILT_EDGE_DELIVERY = builtKey<EdgeDelivery>(EDGE_DELIVERY);

/** An edge delivery of an environment, where the cloud serves everywhere from; its files and logs stand at home. */
export function renderEdgeDelivery(
  site: Site,
  name: string,
  {
    plan,
    passed: { certificate, hostedZone, folder, keys },
  }: { readonly plan: EdgeDeliveryPlan; readonly passed: PassedEdgeDelivery },
): EdgeDelivery {
  const id = `edge-delivery-${name}`;
  const homeScope = new Construct(site.stack(), id);
  const stack = site.stack('edge', 'global');
  const given = new Construct(stack, `${id}-given`);
  const fleets = site.built.of(BUILT_SERVERS);
  const servers = plan.origin.kind === 'servers' ? fleets[plan.origin.fleet] : undefined;
  const standbyServers = plan.failover?.to.kind === 'servers' ? fleets[plan.failover.to.fleet] : undefined;
  return new EdgeDelivery(stack, id, {
    plan,
    homeScope,
    ...(servers && { servers }),
    ...(standbyServers && { standbyServers }),
    ...(folder && { folder }),
    ...(keys && { keys }),
    ...(certificate !== undefined && {
      certificate: Certificate.fromCertificateArn(given, 'Certificate', certificate),
    }),
    ...(hostedZone !== undefined && { hostedZone: HostedZone.fromHostedZoneId(given, 'HostedZone', hostedZone) }),
  });
}
