import fc from 'fast-check';
import { planEdgeDelivery, type EdgeDeliveryPlan } from '../../../lib/patterns/edge-delivery/plan';
import type { AskedEdgeDelivery } from '../../../lib/patterns/edge-delivery/props';
import { planNetwork } from '../../../lib/patterns/network/plan';
import type { NetworkProps } from '../../../lib/patterns/network/props';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { contexts } from '../network/arbitraries';
import { expectNeutral } from '../neutral';
import { edgeProps } from './arbitraries';
import { fleet, inFront, plan, site } from './fixture';

function refused(asked: Partial<AskedEdgeDelivery>, fleets = { portal: fleet() }): string {
  try {
    plan(asked, clinicContext(), fleets);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
}

test('what servers answer is never cached unless that is asked for; files of a site are', () => {
  expect(plan().caching).toEqual({ default: 'none', paths: [] });
  expect(plan(site).caching).toEqual({ default: 'files', paths: [] });
  expect(plan({ cache: { paths: { '/static/*': 'files' } } }).caching).toEqual({
    default: 'none',
    paths: [{ path: '/static/*', cache: 'files' }],
  });
});

test('a firewall stands before it: at most 2,000 requests of one address in five minutes, from anywhere', () => {
  expect(plan().firewall).toEqual({ rateLimit: 2000, countsOnly: false });
  expect(plan({ countries: { only: ['NL', 'BE'] } }).firewall?.countries).toEqual({
    letIn: 'only',
    codes: ['BE', 'NL'],
  });
});

test('whoever wants no firewall is warned, and so is whoever wants one that only counts', () => {
  expect(plan({ webFirewall: false })).toMatchObject({
    warnings: [{ pattern: 'edgeDelivery/portal', says: 'No firewall stands before it, as the client file asks.' }],
  });
  const counting = plan({ onboarding: { count: true, review: '2027-01-31' } });
  expect(counting.firewall?.countsOnly).toBe(true);
  expect(counting.warnings.map(({ says }) => says)).toEqual([
    'Its firewall only counts: nothing is refused until somebody has looked at what it counts, by 2027-01-31, and takes `onboarding` out.',
  ]);
  expect(counting.reviews).toEqual([
    {
      path: ['onboarding', 'review'],
      by: '2027-01-31',
      expected: 'a firewall whose rules refuse: look at what they counted and take onboarding out, or name a later day',
    },
  ]);
});

test('errors, a slow origin, a firewall that refuses much and a certificate that expires are watched', () => {
  const watched = (asked: Partial<AskedEdgeDelivery>): readonly string[] => plan(asked).alarms.map(({ id }) => id);
  expect(watched({})).toEqual(['EdgeErrors', 'SlowOrigin', 'RequestsRefused', 'CertificateExpires']);
  expect(watched({ ...site, webFirewall: false })).toEqual(['EdgeErrors', 'CertificateExpires']);
});

test('a load balancer that anybody reaches is none that the edge stands before', () => {
  expect(refused({}, { portal: fleet(true) })).toBe(
    'origin.servers: found "portal", whose load balancer is reached from the internet; expected one that the edge alone lets in: leave out loadBalancer.public of the fleet',
  );
});

describe('the network of a load balancer', () => {
  const inNetwork = (network: NetworkProps, allowFrom?: readonly string[]): (() => EdgeDeliveryPlan) => {
    const { entrance, ...rest } = fleet();
    const portal = { ...rest, ...(entrance && { entrance: { ...entrance, ...(allowFrom && { allowFrom }) } }) };
    const known = { fleets: { portal }, network: planNetwork(network, clinicContext()) };
    return () =>
      planEdgeDelivery('portal', inFront, clinicContext(), { certificate: true, hostedZone: false, ...known });
  };
  const cidr = '10.20.0.0/16';

  test('has an internet gateway, without which the edge has no way in', () => {
    expect(inNetwork({ cidr })).not.toThrow();
    expect(inNetwork({ cidr, tiers: ['public', 'private'] })).not.toThrow();
    expect(inNetwork({ cidr, tiers: ['private', 'data'] })).toThrow(
      'origin.servers: found "portal", in a network without an internet gateway; expected a network that has one: public among its tiers, in which nothing has to stand',
    );
  });

  test('is let in, as the edge connects from there', () => {
    expect(inNetwork({ cidr }, ['192.0.2.0/24', '10.0.0.0/8'])).not.toThrow();
    expect(inNetwork({ cidr }, ['192.0.2.0/24', '10.20.0.0/17'])).toThrow(
      'origin.servers: found "portal", whose load balancer lets in 192.0.2.0/24, 10.20.0.0/17 and not the edge; expected one that lets in its own network as well: add 10.20.0.0/16 to loadBalancer.allowFrom',
    );
  });
});

test('a fleet that is misspelt is told with the one that was meant', () => {
  expect(refused({ origin: { servers: 'porta' } })).toBe(
    'origin.servers: found "porta"; expected a fleet of the environment: portal. Did you mean "portal"?',
  );
});

test('without a certificate or a zone that proves one there is no TLS', () => {
  expect(() => planEdgeDelivery('portal', site, clinicContext(), { certificate: false, hostedZone: false })).toThrow(
    'certificate: found nothing; expected the certificate of its domains, or the hosted zone that proves one which is issued',
  );
});

test('everything that cannot be had is told at once', () => {
  const asked = {
    domains: ['a.example', 'a.example'],
    webFirewall: false,
    countries: { only: ['NL'] },
    errorPages: { '404': '/404.html' },
    redirects: [
      { from: '/old', to: '/old' },
      { from: '/old', to: '/new' },
    ],
  };
  expect(refused(asked).split('\n')).toEqual([
    'domains[1]: found "a.example" twice; expected each domain once',
    'countries: found countries; expected webFirewall, whose rule it is',
    'errorPages: found pages of servers; expected a site, whose files they are',
    'redirects[0]: found "/old" to itself; expected another path',
    'redirects[1]: found "/old" twice; expected each path once',
  ]);
  expect(refused({ onboarding: { count: true, review: '2027-02-30' } })).toBe(
    'onboarding.review: found "2027-02-30"; expected a day of the calendar',
  );
  expect(refused({ countries: { only: ['nl'] }, rateLimit: 1 })).toMatch(/rateLimit: found 1.*\ncountries/);
});

test.each(['/private', '/private/', '/private/index.html', '/*.html', '/private/in*', '/a/*/index.html', '/*/docs'])(
  'of a site %s is no path that could keep anybody out',
  (path) => {
    const signed = { paths: [path], keys: { current: 'keys/current.pem' } };
    expect(refused({ ...site, signed })).toBe(
      `signed.paths[0]: found "${path}", by which whoever asks for the folder is let in; expected a whole folder, e.g. /private/*, or files that no folder is answered with`,
    );
    expect(refused({ signed })).toBe('nothing');
  },
);

test.each(['/private/*', '/private*', '/*', '/report.pdf', '/reports/*.pdf', '/*/videos/*'])(
  'of a site %s is signed',
  (path) => {
    expect(refused({ ...site, signed: { paths: [path], keys: { current: 'keys/current.pem' } } })).toBe('nothing');
  },
);

test('what servers say about caching is nothing that a site could have', () => {
  const cache = { default: 'origin', paths: { '/api/*': 'origin', '/img/*': 'files' } } as const;
  expect(refused({ ...site, cache }).split('\n')).toEqual([
    'cache.default: found "origin" of a site; expected files or none: origin is for servers',
    'cache.paths./api/*: found "origin" of a site; expected files or none: origin is for servers',
  ]);
  expect(refused({ cache })).toBe('nothing');
});

test('how long files are kept that somebody else puts up is not said here', () => {
  expect(refused({ ...site, origin: { site: { immutable: ['/assets/*'] } } })).toBe(
    'origin.site.immutable: found paths without a folder; expected folder beside it, as only files that are put up from there have a Cache-Control from here',
  );
});

test('it brings visitors to its fleet, and to those that share its load balancer', () => {
  expect(plan(inFront).reaches).toEqual(['servers/portal']);
  expect(plan(site).reaches).toEqual([]);
});

test('a plan says nothing in the words of a cloud, whatever is asked for', () => {
  fc.assert(fc.property(edgeProps, contexts, (props, context) => expectNeutral(plan(props, context))));
});
