import { UserData } from 'aws-cdk-lib/aws-ec2';
import { ListenerCertificate } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Construct } from 'constructs';
import { builtKey } from '../../../engines/built';
import { contextOf } from '../../../engines/aws-cdk/context';
import type { Site } from '../../../engines/aws-cdk/site';
import { alarmName } from '../../../profile/naming';
import { BUILT_NETWORK } from '../../network/aws-cdk/render';
import { stopAlarms } from '../aws/refresh-document';
import { SERVERS, type ServersPlan } from '../plan';
import type { PassedServers } from '../props';
import { Servers } from '.';

export const BUILT_SERVERS = builtKey<Servers>(SERVERS);

/** A fleet of an environment, in the network that was built before it. What outlives its servers stands in the data layer. */
export function renderServers(
  site: Site,
  name: string,
  { plan, passed: { certificate, image, firstBoot } }: { readonly plan: ServersPlan; readonly passed: PassedServers },
): Servers {
  const { network } = site.built.of(BUILT_NETWORK);
  if (network === undefined) throw new Error(`servers ${name} have no network to stand in`);
  const owner = plan.sharedEntrance && site.built.of(BUILT_SERVERS)[plan.sharedEntrance.sharedWith];
  const id = `servers-${name}`;
  const stack = site.stack();
  return new Servers(stack, id, {
    plan,
    network,
    ...(plan.customerKey || plan.state ? { dataScope: new Construct(site.stack('data'), id) } : {}),
    ...(certificate !== undefined && { certificate: ListenerCertificate.fromArn(certificate) }),
    ...(image !== undefined && { image }),
    ...(owner && { sharedWith: owner }),
    ...(firstBoot !== undefined && { userData: UserData.custom(firstBoot) }),
    stopAlarms: stopAlarms(plan).map((alarm) => alarmName(contextOf(stack), `servers/${plan.name}`, alarm)),
  });
}
