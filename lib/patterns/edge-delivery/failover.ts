import { listed } from '../../located/listed';
import type { Problem } from '../../problem';
import { twiceProblems } from '../listed-once';
import type { PlannedFailover, PlannedStandby } from './edge-delivery-plan';
import { fleetProblems, type KnownFleets } from './fleet';
import { patternOf } from './paths';
import type { EdgeDeliveryProps, FailoverProps, StandbyProps } from './props';

/** What a server answers that cannot answer. */
const FAILURES: readonly number[] = [500, 502, 503, 504];

/** Files are only read; of servers somebody has to say what is. */
export function planFailover({ failover, origin }: EdgeDeliveryProps): PlannedFailover | undefined {
  if (failover === undefined) return undefined;
  const { to, on = FAILURES, paths = [] } = failover;
  return { to: planStandby(to), on: on.toSorted(), paths: 'site' in origin ? 'all' : paths };
}

function planStandby(to: StandbyProps): PlannedStandby {
  if ('servers' in to) return { kind: 'servers', fleet: to.servers };
  if ('domain' in to) return { kind: 'domain', domain: to.domain };
  return { kind: 'copy', bucket: to.bucket, region: to.region };
}

/** `to servers/standby on 500, 502, 503 and 504, and where nothing answers; of /static/*, which is only read` */
export function describeFailover({ to, on, paths }: PlannedFailover): string {
  const when = `to ${describeStandby(to)} on ${listed(on.map(String))}, and where nothing answers`;
  return paths === 'all' ? when : `${when}; under ${listed(paths)}, which take GET, HEAD and OPTIONS alone`;
}

function describeStandby(to: PlannedStandby): string {
  switch (to.kind) {
    case 'servers':
      return `servers/${to.fleet}`;
    case 'domain':
      return to.domain;
    case 'copy':
      return `the bucket ${to.bucket} in ${to.region}`;
  }
}

/** What a failover cannot have. Only what is read can be asked for a second time elsewhere. */
export function failoverProblems(props: EdgeDeliveryProps, known: KnownFleets): readonly Problem[] {
  const { failover } = props;
  if (failover === undefined) return [];
  return [
    ...standbyProblems(failover.to, props, known),
    ...twiceProblems((failover.on ?? []).map(String), ['failover', 'on'], 'each status code once'),
    ...('site' in props.origin ? pathsOfFiles(failover) : pathsOfServers(failover, props)),
  ];
}

function standbyProblems(to: StandbyProps, { origin, domains }: EdgeDeliveryProps, known: KnownFleets) {
  const refused = (key: string, found: string, expected: string): readonly Problem[] => [
    { path: ['failover', 'to', key], found, expected },
  ];
  if ('domain' in to) {
    if (domains.includes(to.domain))
      return refused('domain', `"${to.domain}", which leads to the edge itself`, 'a domain that leads elsewhere');
    if ('site' in origin && origin.site.folder !== undefined)
      return refused(
        'domain',
        'a domain for the releases of a folder',
        'the copy of their bucket, { bucket: ..., region: ... }, whose paths begin with the release as well',
      );
    return [];
  }
  if ('site' in origin) {
    if ('bucket' in to) return [];
    return refused('servers', 'servers behind a site', 'the copy of its bucket, { bucket: ..., region: ... }');
  }
  if ('bucket' in to)
    return refused(
      'bucket',
      'a bucket behind servers',
      'another fleet or a domain, as no bucket answers to the domain that visitors ask for',
    );
  if (to.servers === origin.servers)
    return refused('servers', `"${to.servers}", which is the origin`, 'another fleet, or a domain');
  return fleetProblems(to.servers, ['failover', 'to', 'servers'], known);
}

function pathsOfFiles({ paths }: FailoverProps): readonly Problem[] {
  if (paths === undefined) return [];
  return [{ path: ['failover', 'paths'], found: 'paths of a site', expected: 'no paths, as all of it is only read' }];
}

/** A request that writes something is never made twice. */
function pathsOfServers({ paths }: FailoverProps, props: EdgeDeliveryProps): readonly Problem[] {
  const path = ['failover', 'paths'];
  if (paths === undefined) {
    const expected = 'paths under which nothing is written, e.g. /static/*: only GET, HEAD and OPTIONS fail over';
    return [{ path, found: 'no paths of servers', expected }];
  }
  return [...twiceProblems(paths, path, 'each path once'), ...shadowProblems(paths, props)];
}

/** Paths that are asked before keep theirs from being asked at all. */
function shadowProblems(paths: readonly string[], { cache, signed }: EdgeDeliveryProps): readonly Problem[] {
  const before = [...(signed?.paths ?? []), ...Object.keys(cache?.paths ?? {})];
  return paths.flatMap((asked, at) => {
    if (before.includes(asked)) return [];
    const first = [...before, ...paths.slice(0, at)].find((one) => one !== asked && patternOf(one).test(asked));
    if (first === undefined) return [];
    const expected = `"${first}" itself, or a line in cache.paths before it`;
    return [{ path: ['failover', 'paths', at], found: `"${asked}", before which "${first}" is asked`, expected }];
  });
}
