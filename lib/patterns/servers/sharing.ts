import { nearest } from '../../located/nearest';
import { oneOf } from '../../located/words';
import type { Problem } from '../../problem';
import type { Siblings } from '../pattern';
import { isShared, type AskedServers, type ServersProps, type SharedLoadBalancerProps } from './props';
import { ruleProblems, type NamedRule } from './rules';
import { ruleOf, type LoadBalancerBeside } from './shared-entrance';

/** Fleets of an environment by the names of its file. */
type Fleets = Siblings<AskedServers>;

/** A load balancer that a fleet shares, and the fleets that do so already. */
export interface Sharing {
  readonly balancer: LoadBalancerBeside;
  readonly others: readonly NamedRule[];
}

/** The load balancer that a fleet would share. @returns nothing for one that there is not */
export function sharingOf(name: string, { sharedWith }: SharedLoadBalancerProps, fleets: Fleets): Sharing | undefined {
  const owner = Object.hasOwn(fleets, sharedWith) ? fleets[sharedWith] : undefined;
  if (owner === undefined) return undefined;
  const own = owner.props?.loadBalancer;
  if (owner.props !== undefined && (own === undefined || isShared(own))) return undefined;
  const isPublic = own !== undefined && !isShared(own) && own.public === true;
  return { balancer: { name: owner.name, public: isPublic }, others: sharedBefore(name, sharedWith, fleets) };
}

/** What is wrong with how a fleet shares the load balancer of another, or has its own shared. */
export function sharingProblems(
  name: string,
  props: ServersProps,
  fleets: Fleets,
  sharing: Sharing | undefined,
): readonly Problem[] {
  const { loadBalancer } = props;
  if (!isShared(loadBalancer)) return retireProblems(name, props, fleets);
  if (sharing === undefined) return [ownerProblem(name, loadBalancer, fleets)];
  return [
    ...ruleProblems(ruleOf(name, loadBalancer), sharing.others),
    ...certificateProblems(name, loadBalancer, fleets),
  ];
}

/** Of two fleets that are in each other's way, the second one is told. */
function sharedBefore(name: string, sharedWith: string, fleets: Fleets): readonly NamedRule[] {
  const all = Object.entries(fleets);
  const before = all.slice(
    0,
    all.findIndex(([, fleet]) => fleet.name === name),
  );
  return before.flatMap(([called, { name: other, props }]) =>
    isShared(props?.loadBalancer) && props.loadBalancer.sharedWith === sharedWith
      ? [{ called, ...ruleOf(other, props.loadBalancer) }]
      : [],
  );
}

function ownerProblem(name: string, { sharedWith }: SharedLoadBalancerProps, fleets: Fleets): Problem {
  const path = ['loadBalancer', 'sharedWith'];
  const owner = Object.hasOwn(fleets, sharedWith) ? fleets[sharedWith] : undefined;
  const other = owner?.props?.loadBalancer;
  const owners = Object.entries(fleets).flatMap(([called, { props }]) =>
    props?.loadBalancer === undefined || isShared(props.loadBalancer) ? [] : [called],
  );
  const among = owners.length > 0 ? `: ${oneOf(owners)}` : '';
  const expected = `another fleet that has a load balancer of its own${among}`;
  if (owner?.name === name) return { path, found: `"${sharedWith}", which is this fleet`, expected };
  if (isShared(other)) return { path, found: `"${sharedWith}", which shares that of ${other.sharedWith}`, expected };
  if (owner !== undefined) return { path, found: `"${sharedWith}", which has no load balancer`, expected };
  const suggestion = nearest(sharedWith, owners);
  return { path, found: `"${sharedWith}"`, expected, ...(suggestion !== undefined && { suggestion }) };
}

/** A load balancer that leaves would take those along that stand behind it. */
function retireProblems(name: string, { retire }: ServersProps, fleets: Fleets): readonly Problem[] {
  if (retire !== true) return [];
  const staying = Object.entries(fleets).flatMap(([called, { props }]) => {
    if (!isShared(props?.loadBalancer) || props.retire === true) return [];
    return fleets[props.loadBalancer.sharedWith]?.name === name ? [called] : [];
  });
  if (staying.length === 0) return [];
  const found = `a load balancer that ${staying.join(', ')} ${staying.length === 1 ? 'shares' : 'share'}`;
  return [
    { path: ['retire'], found, expected: 'one that nobody shares: give them another first, or retire them as well' },
  ];
}

/** A certificate that is given twice is there once, and goes with the first that gives it up. */
function certificateProblems(
  name: string,
  { sharedWith }: SharedLoadBalancerProps,
  fleets: Fleets,
): readonly Problem[] {
  const all = Object.entries(fleets);
  const at = all.findIndex(([, fleet]) => fleet.name === name);
  const mine = all[at]?.[1].props?.loadBalancer?.certificate;
  const first = all.find(([called, { props }], place) => {
    const there = props?.loadBalancer;
    const presented = called === sharedWith || (place < at && isShared(there) && there.sharedWith === sharedWith);
    return presented && there?.certificate === mine;
  });
  if (mine === undefined || first === undefined) return [];
  const found = `the certificate of ${first[0]}`;
  return [{ path: ['loadBalancer', 'certificate'], found, expected: 'none: the load balancer presents it already' }];
}
