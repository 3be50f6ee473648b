import { ListenerCertificate } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { builtKey } from '../../../engines/aws-cdk/built';
import type { Site } from '../../../engines/aws-cdk/site';
import { BUILT_NETWORK } from '../../network/aws-cdk/render';
import { SERVERS, type ServersPlan } from '../plan';
import type { PassedServers } from '../props';
import { Servers } from '.';

export const BUILT_SERVERS = builtKey<Servers>(SERVERS);

/** A fleet of an environment, in the network that was built before it. */
export function renderServers(
  site: Site,
  name: string,
  { plan, passed: { certificate } }: { readonly plan: ServersPlan; readonly passed: PassedServers },
): Servers {
  const { network } = site.built.of(BUILT_NETWORK);
  if (network === undefined) throw new Error(`servers ${name} have no network to stand in`);
  return new Servers(site.stack(), `servers-${name}`, {
    plan,
    network,
    ...(certificate !== undefined && { certificate: ListenerCertificate.fromArn(certificate) }),
  });
}
