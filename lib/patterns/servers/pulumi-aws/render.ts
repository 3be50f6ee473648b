import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { alarmName } from '../../../profile/naming';
import { BUILT_NETWORK } from '../../network/pulumi-aws/render';
import { stopAlarms } from '../aws/refresh-document';
import { SERVERS, type ServersPlan } from '../plan';
import type { PassedServers } from '../props';
import { ServersData } from './data';
import { Servers } from '.';

export const BUILT_SERVERS = builtKey<Servers>(SERVERS);

/** A fleet of an environment, in the network that was built before it. What outlives its servers stands in the data layer. */
export function renderServers(
  site: Site,
  called: string,
  { plan, passed: { certificate, image, firstBoot } }: { readonly plan: ServersPlan; readonly passed: PassedServers },
): Servers {
  const { built, context } = site;
  const { network } = built.of(BUILT_NETWORK);
  if (network === undefined) throw new Error(`servers ${called} have no network to stand in`);
  const owner = plan.sharedEntrance && built.of(BUILT_SERVERS)[plan.sharedEntrance.sharedWith];
  const name = site.name(`servers-${called}`);
  return new Servers(
    name,
    {
      plan,
      context,
      network,
      ...(plan.customerKey || plan.state ? { dataParent: new ServersData(name, site.layer('data')) } : {}),
      ...(certificate !== undefined && { certificateArn: certificate }),
      ...(image !== undefined && { imageId: image }),
      ...(owner && { sharedWith: owner }),
      ...(firstBoot !== undefined && { firstBoot }),
      stopAlarms: stopAlarms(plan).map((alarm) => alarmName(context, `servers/${plan.name}`, alarm)),
    },
    { parent: site.layer() },
  );
}
