import { awsEdgeDelivery } from '../../../lib/patterns/edge-delivery/aws';
import { edgeDeliveryForm } from '../../../lib/patterns/edge-delivery/form';
import type { EdgeDeliveryPlan } from '../../../lib/patterns/edge-delivery/plan';
import type { AskedEdgeDelivery, FailoverProps } from '../../../lib/patterns/edge-delivery/props';
import { problemsOf } from '../../../lib/form/problems';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { built, certificate, plan, released, site } from './fixture';

const { home } = clinicContext().places;
const copy = { bucket: 'northwind-docs-copy', region: 'eu-central-1' };

/** A plan in front of servers that fails over. */
function servers(failover: FailoverProps, more: Partial<AskedEdgeDelivery> = {}): EdgeDeliveryPlan {
  return plan({ ...more, failover });
}

function words(planned: EdgeDeliveryPlan) {
  return awsEdgeDelivery(planned, home, { certificate, ...(planned.origin.kind === 'site' && { folder: built }) });
}

function complaint(asked: Partial<AskedEdgeDelivery>): string {
  try {
    words(plan(asked));
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
}

describe('of servers', () => {
  const planned = servers({ to: { servers: 'standby' }, paths: ['/static/*', '/catalogue/*'] });

  test('another fleet answers on 500, 502, 503 and 504 under the paths that are named', () => {
    expect(planned.failover).toEqual({
      to: { kind: 'servers', fleet: 'standby' },
      on: [500, 502, 503, 504],
      paths: ['/static/*', '/catalogue/*'],
    });
    expect(planned.reaches).toEqual(['servers/portal', 'servers/standby']);
    expect(planned.decisions.find(({ what }) => what === 'failover')?.choice).toBe(
      'to servers/standby on 500, 502, 503, 504, and where nothing answers; under /static/*, /catalogue/*, which take GET, HEAD and OPTIONS alone',
    );
  });

  test('those paths are only read, and all others take every request and fail over to nothing', () => {
    const { paths, behavior } = words(
      servers(
        { to: { servers: 'standby' }, paths: ['/static/*', '/catalogue/*'] },
        {
          cache: { paths: { '/static/*': 'files', '/img/*': 'files' } },
        },
      ),
    );
    expect(paths.map(({ path, methods, failsOver }) => [path, methods.length, failsOver])).toEqual([
      ['/static/*', 3, true],
      ['/img/*', 7, false],
      ['/catalogue/*', 3, true],
    ]);
    expect([behavior.methods.length, behavior.failsOver]).toEqual([7, false]);
  });

  test('it takes one resource more, the way to the other fleet', () => {
    const count = (one: EdgeDeliveryPlan): number =>
      words(one).resources.find(({ layer, place }) => layer === 'edge' && place === 'global')?.count ?? 0;
    expect(count(planned) - count(plan())).toBe(1);
    expect(count(servers({ to: { domain: 'standby.example' }, paths: ['/*'] })) - count(plan())).toBe(0);
  });

  test('the origin is waited for ten seconds', () => {
    expect(words(planned).failover).toMatchObject({ attempts: 2, attemptSeconds: 5 });
  });
});

describe('of a site', () => {
  test('all of it fails over to the copy of its bucket, in whatever region', () => {
    const { failover, behavior } = words(plan({ ...released, failover: { to: copy, on: [503, 404] } }));
    expect(failover).toMatchObject({
      statusCodes: [404, 503],
      standby: { kind: 'bucket', domain: 'northwind-docs-copy.s3.eu-central-1.amazonaws.com' },
    });
    expect([behavior.methods, behavior.failsOver]).toEqual([['GET', 'HEAD'], true]);
  });

  test('or to a domain, where no deployment puts its files under a path of their own', () => {
    expect(plan({ ...site, failover: { to: { domain: 'standby.example' } } }).failover?.paths).toBe('all');
    expect(complaint({ ...released, failover: { to: { domain: 'standby.example' } } })).toBe(
      'failover.to.domain: found a domain for the releases of a folder; expected the copy of their bucket, { bucket: ..., region: ... }, whose paths begin with the release as well',
    );
  });
});

test.each<[string, Partial<AskedEdgeDelivery>, string]>([
  [
    'requests that write',
    { failover: { to: { servers: 'standby' } } },
    'failover.paths: found no paths of servers; expected paths under which nothing is written, e.g. /static/*: only GET, HEAD and OPTIONS fail over',
  ],
  [
    'paths of a site',
    { ...site, failover: { to: copy, paths: ['/a/*'] } },
    'failover.paths: found paths of a site; expected no paths, as all of it is only read',
  ],
  [
    'a bucket behind servers',
    { failover: { to: copy, paths: ['/*'] } },
    'failover.to.bucket: found a bucket behind servers; expected another fleet or a domain, as no bucket answers to the domain that visitors ask for',
  ],
  [
    'servers behind a site',
    { ...site, failover: { to: { servers: 'standby' } } },
    'failover.to.servers: found servers behind a site; expected the copy of its bucket, { bucket: ..., region: ... }',
  ],
  [
    'the origin itself',
    { failover: { to: { servers: 'portal' }, paths: ['/*'] } },
    'failover.to.servers: found "portal", which is the origin; expected another fleet, or a domain',
  ],
  [
    'the edge itself',
    { failover: { to: { domain: 'portal.northwind.example' }, paths: ['/*'] } },
    'failover.to.domain: found "portal.northwind.example", which leads to the edge itself; expected a domain that leads elsewhere',
  ],
  [
    'a fleet that is misspelt',
    { failover: { to: { servers: 'standbye' }, paths: ['/*'] } },
    'failover.to.servers: found "standbye"; expected a fleet of the environment: portal, standby. Did you mean "standby"?',
  ],
  [
    'a path that another one hides',
    { cache: { paths: { '/static/*': 'files' } }, failover: { to: { servers: 'standby' }, paths: ['/static/img/*'] } },
    'failover.paths[0]: found "/static/img/*", before which "/static/*" is asked; expected "/static/*" itself, or a line in cache.paths before it',
  ],
  [
    'what is said twice',
    { failover: { to: { servers: 'standby' }, on: [500, 500], paths: ['/a', '/a'] } },
    'failover.on[1]: found "500" twice; expected each status code once\nfailover.paths[1]: found "/a" twice; expected each path once',
  ],
  [
    'what the edge does not fail over on, and a region that there is none of',
    { ...site, failover: { to: { ...copy, region: 'eu-centrl-1' }, on: [501] } },
    'failover.on: found 501; expected 403, 404, 416, 429, 500, 502, 503 or 504\nfailover.to.region: found "eu-centrl-1"; expected a region of AWS. Did you mean "eu-central-1"?',
  ],
])('%s is refused', (_, asked, expected) => {
  expect(complaint(asked)).toBe(expected);
});

test('a standby that is nothing of the kind is told of with what it may be', () => {
  const asked = { origin: { servers: 'portal' }, domains: ['a.example'], failover: { to: { domain: 'Standby' } } };
  expect(problemsOf(edgeDeliveryForm, asked)).toEqual([
    { path: ['failover', 'to', 'domain'], found: '"Standby"', expected: 'a domain in lower case' },
  ]);
});
