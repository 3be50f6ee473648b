import { fits } from '../../form/formats';
import type { Problem } from '../../problem';
import { oneOf } from '../../located/words';
import { NAME } from '../../profile/names';
import { NETWORK } from '../network/plan';
import type { PlansBeside } from '../pattern';
import { isShared, type ServersProps } from './props';

/** What may be written in place of a block. */
export const BLOCK_OR_ENVIRONMENT = 'an IPv4 block, e.g. 203.0.113.0/24, or the name of an environment';

/** Blocks that may connect to a load balancer, other environments by the blocks of their networks. @default - those of the default */
export function allowedBlocks({ loadBalancer }: ServersProps, beside: PlansBeside): readonly string[] | undefined {
  if (loadBalancer === undefined || isShared(loadBalancer)) return undefined;
  const known = blocksElsewhere(beside);
  return loadBalancer.allowFrom?.map((allowed) => known[allowed] ?? allowed);
}

/** Environments that are named and not there. */
export function allowedProblems({ loadBalancer }: ServersProps, beside: PlansBeside): readonly Problem[] {
  if (loadBalancer === undefined || isShared(loadBalancer) || !Array.isArray(loadBalancer.allowFrom)) return [];
  const known = blocksElsewhere(beside);
  return loadBalancer.allowFrom.flatMap((allowed: string, at) => {
    if (typeof allowed !== 'string' || !fits(allowed, NAME) || Object.hasOwn(known, allowed)) return [];
    const names = Object.keys(known);
    const expected =
      names.length === 0 ? 'an IPv4 block, as there is no other environment' : `an IPv4 block, or ${oneOf(names)}`;
    return [{ path: ['loadBalancer', 'allowFrom', at], found: `"${allowed}"`, expected }];
  });
}

function blocksElsewhere(beside: PlansBeside): Readonly<Record<string, string>> {
  const elsewhere = Object.entries(beside.elsewhere(NETWORK));
  return Object.fromEntries(
    elsewhere.flatMap(([environment, plans]) => Object.values(plans).map(({ cidr }) => [environment, cidr] as const)),
  );
}
