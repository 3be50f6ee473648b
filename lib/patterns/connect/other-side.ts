import { oneOf } from '../../located/words';
import type { Problem } from '../../problem';
import type { Ends, JoinedEnd } from './ends';
import { isHub, type ConnectProps, type HubProps, type SpokeProps } from './props';

/** What does not fit what the other side asks for: both write the connection down, each for itself. */
export function otherSideProblems(props: ConnectProps, ends: Ends): readonly Problem[] {
  const named = isHub(props)
    ? Object.keys(props.spokes).map((environment) => ({ environment, path: ['spokes', environment] }))
    : [{ environment: props.hub, path: ['hub'] }];
  return named.flatMap(({ environment, path }) => {
    const other = ends.others.find((one) => one.environment === environment);
    if (other === undefined) return missing(environment, path, ends);
    const asked = isHub(props) ? askedOfSpoke(props, other, ends) : askedOfHub(props, other, ends);
    return [...asked, ...placeProblems(props, other)].map((problem) => ({ path, ...problem }));
  });
}

/** A problem, whose path is that of the other environment unless it says otherwise. */
type Misfit = Omit<Problem, 'path'> & Partial<Pick<Problem, 'path'>>;

/** An environment without a network is told of where the network is missing. */
function missing(environment: string, path: Problem['path'], { name, known }: Ends): readonly Problem[] {
  if (known.includes(environment)) return [];
  const found = environment === name ? `"${environment}", the environment itself` : `"${environment}"`;
  const expected = known.length === 0 ? 'another environment, of which there is none' : oneOf(known);
  return [{ path, found, expected: `another environment: ${expected}` }];
}

function askedOfSpoke({ topology }: HubProps, { environment, asks, unread }: JoinedEnd, { name }: Ends): Misfit[] {
  if (unread) return [];
  const expected = `connect: { topology: ${topology}, hub: ${name} } in ${environment}`;
  if (asks === undefined || isHub(asks) || asks.hub !== name) {
    return [{ found: `"${environment}", which is not a spoke of ${name}`, expected }];
  }
  return asks.topology === topology ? [] : [otherTopology(environment, asks, topology)];
}

function askedOfHub(props: SpokeProps, { environment, asks, unread }: JoinedEnd, { name }: Ends): Misfit[] {
  if (unread) return [];
  if (asks === undefined || !isHub(asks) || !Object.hasOwn(asks.spokes, name)) {
    const expected = `connect: { topology: ${props.topology}, spokes: { ${name}: {} } } in ${environment}`;
    return [{ found: `"${environment}", which has no spoke called ${name}`, expected }];
  }
  return [
    ...(asks.topology === props.topology ? [] : [otherTopology(environment, asks, props.topology)]),
    ...offeredProblems(props, asks, environment),
  ];
}

function otherTopology(environment: string, { topology }: ConnectProps, here: string): Misfit {
  const found = `${here}, and ${topology} in ${environment}`;
  return { path: ['topology'], found, expected: 'the same in the hub and in its spokes' };
}

/** What a spoke uses is what its hub offers. */
function offeredProblems(
  { outboundInternet, domains = [] }: SpokeProps,
  hub: HubProps,
  environment: string,
): readonly Misfit[] {
  const offered = Object.keys(hub.domains ?? {});
  const unknown = domains.flatMap((domain, at) => {
    if (offered.includes(domain)) return [];
    const expected = offered.length === 0 ? `domains in the connect of ${environment}` : oneOf(offered);
    return [{ path: ['domains', at], found: `"${domain}"`, expected }];
  });
  if (outboundInternet !== true || hub.outboundInternet === true) return unknown;
  const found = `true, and not in ${environment}`;
  return [
    ...unknown,
    { path: ['outboundInternet'], found, expected: `outboundInternet: true in ${environment} as well` },
  ];
}

/** A gateway takes networks of its own region; peering here connects networks of one account. */
function placeProblems(props: ConnectProps, { environment, sameAccount, sameRegion }: JoinedEnd): readonly Misfit[] {
  if (props.topology === 'transit-gateway' && !sameRegion) {
    const expected = 'environments of one region, or topology: peering in one account';
    return [{ found: `"${environment}", in another region`, expected }];
  }
  if (props.topology === 'peering' && !sameAccount) {
    const expected = 'environments of one account, or topology: transit-gateway in one region';
    return [{ found: `"${environment}", in another account`, expected }];
  }
  if (!isHub(props) && !sameRegion && props.domains !== undefined) {
    const found = 'domains of a hub in another region';
    return [{ path: ['domains'], found, expected: 'none, because rules for names hold in their own region' }];
  }
  return [];
}
