import type { EnvironmentPlan } from '../../lib/client/plan';
import { ruleOf } from '../../lib/patterns/servers/shared-entrance';
import { complaints, HEAD, parse, PRODUCTION } from './files';

const CERTIFICATE = 'arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001';
const OTHER = CERTIFICATE.replace(/1$/, '2');
const AT = 'environments.production.servers';

const ENVIRONMENT = PRODUCTION.slice(0, PRODUCTION.indexOf('      ehr:'));

/** One line for a fleet: of an image of its own, with these keys more. */
function fleet(name: string, ...more: readonly string[]): string {
  return `      ${[`${name}: { os: ubuntu-24.04, image: ami-0a1b2c3d4e5f60718`, ...more].join(', ')} }\n`;
}

function sharing(name: string, ...share: readonly string[]): string {
  return fleet(name, `loadBalancer: { ${share.join(', ')} }`);
}

const PORTAL = fleet('portal', `loadBalancer: { certificate: '${CERTIFICATE}', public: true }`);

/** A file of these fleets, the first one in line 19. */
function fileOf(...fleets: readonly string[]): string {
  return [HEAD, ENVIRONMENT, ...fleets].join('');
}

function found(...fleets: readonly string[]): readonly string[] {
  return complaints(fileOf(...fleets)).map((line) => line.replace(`${AT}.`, ''));
}

/** What the plan of a fleet says. */
function planned(name: string, ...fleets: readonly string[]): EnvironmentPlan['patterns']['servers'][string]['plan'] {
  const plan = parse(fileOf(...fleets)).plans[0]?.patterns.servers[name]?.plan;
  if (plan === undefined) throw new Error(`there is no plan of ${name}`);
  return plan;
}

const API = sharing('api', 'sharedWith: portal', 'hosts: [api.clinic.example]');

test('a fleet stands behind the load balancer of another, whichever the file names first', () => {
  const expected = {
    sharedWith: 'portal',
    public: true,
    hosts: ['api.clinic.example'],
    paths: [],
    priority: ruleOf('api', { hosts: ['api.clinic.example'] }).priority,
    target: { port: 443, tls: true },
    healthCheckPath: '/',
    certificate: false,
  };
  for (const fleets of [
    [PORTAL, API],
    [API, PORTAL],
  ]) {
    const plan = planned('api', ...fleets);
    expect(plan.sharedEntrance).toEqual(expected);
    expect(plan.entrance).toBeUndefined();
    expect(Object.keys(parse(fileOf(...fleets)).plans[0]?.patterns.servers ?? {})).toEqual(['portal', 'api']);
  }
});

test('it decides on its targets alone, and says what it takes', () => {
  const share = ['sharedWith: portal', 'hosts: [api.clinic.example]', 'paths: [/v1/*]', 'priority: 5'];
  const plan = planned('api', PORTAL, sharing('api', ...share, 'targetPort: 8080', 'targetTls: false'));
  expect(plan.decisions.filter(({ what }) => /load balancer|web firewall/.test(what))).toEqual([
    {
      pattern: 'servers/api',
      what: 'load balancer',
      choice: 'that of portal, for hosts api.clinic.example and paths /v1/* with priority 5, HTTP to port 8080',
      because: 'client file',
    },
  ]);
});

test('what goes wrong with its servers is told by itself, what goes wrong with the load balancer by its owner', () => {
  const ids = (name: string, ...fleets: readonly string[]): readonly string[] =>
    planned(name, ...fleets).alarms.map(({ id }) => id);
  const balanced = ['NoHealthyTarget', 'UnhealthyTargets', 'ServerErrors', 'SlowResponses'];
  expect(ids('portal', PORTAL, API)).toEqual(
    expect.arrayContaining([...balanced, 'LoadBalancerErrors', 'CertificateExpires']),
  );
  expect(ids('api', PORTAL, API)).toEqual(expect.arrayContaining(balanced));
  expect(ids('api', PORTAL, API)).not.toContain('LoadBalancerErrors');
  expect(ids('api', PORTAL, API)).not.toContain('CertificateExpires');
  const certified = sharing('api', 'sharedWith: portal', 'hosts: [api.clinic.example]', `certificate: '${OTHER}'`);
  expect(ids('api', PORTAL, certified)).toContain('CertificateExpires');
});

test('behind an internal load balancer nobody outside reaches it', () => {
  const unreached = (...fleets: readonly string[]): boolean =>
    planned('api', ...fleets).warnings.some(({ says }) => says.includes('the load balancer is internal'));
  expect(unreached(PORTAL, API)).toBe(false);
  expect(unreached(PORTAL.replace(', public: true', ''), API)).toBe(true);
});

describe('whose load balancer it is', () => {
  const share = (sharedWith: string): string => sharing('api', `sharedWith: ${sharedWith}`, 'hosts: [a.example]');
  const own = 'another fleet that has a load balancer of its own: portal';

  test.each([
    ['nobody', `"nobody"; expected ${own}`],
    ['portla', `"portla"; expected ${own}. Did you mean "portal"?`],
    ['api', `"api", which is this fleet; expected ${own}`],
    ['batch', `"batch", which has no load balancer; expected ${own}`],
    ['docs', `"docs", which shares that of portal; expected ${own}`],
    ['constructor', `"constructor"; expected ${own}`],
  ])('%s', (sharedWith, message) => {
    const docs = sharing('docs', 'sharedWith: portal', 'hosts: [docs.example]');
    expect(found(share(sharedWith), PORTAL, fleet('batch'), docs)).toEqual([
      `client.yaml:19:90  api.loadBalancer.sharedWith: found ${message}`,
    ]);
  });

  test('there is none', () => {
    expect(found(share('batch'), fleet('batch'))).toEqual([
      'client.yaml:19:90  api.loadBalancer.sharedWith: found "batch", which has no load balancer; expected another fleet that has a load balancer of its own',
    ]);
  });

  test('a fleet with mistakes of its own is not missing', () => {
    for (const wrong of [
      PORTAL.replace(CERTIFICATE, 'arn'),
      PORTAL.replace('ubuntu-24.04', 'beos'),
      fleet('portal', 'loadBalancer: 5'),
    ]) {
      const told = found(share('portal'), wrong);
      expect(told).toHaveLength(1);
      expect(told[0]).not.toContain('api');
    }
  });
});

describe('which requests it takes', () => {
  const two = (one: string, other: string): readonly string[] =>
    found(PORTAL, sharing('api', 'sharedWith: portal', one), sharing('docs', 'sharedWith: portal', other));

  test('not all of them', () => {
    expect(found(PORTAL, sharing('api', 'sharedWith: portal'))).toEqual([
      'client.yaml:20:76  api.loadBalancer: found a share of a load balancer that would take every request; expected hosts, paths or both',
    ]);
  });

  test.each([
    [
      'hosts: [a.example]',
      'hosts: [b.example, a.example]',
      'a.example, which api takes already; expected hosts and paths that no other fleet takes',
    ],
    [
      'hosts: [a.example], paths: [/x]',
      'hosts: [a.example], paths: [/y, /x], priority: 1',
      'a.example/x, which api takes already; expected hosts and paths that no other fleet takes',
    ],
    [
      "paths: ['/x/*']",
      'paths: [/x/y]',
      '/x/y, of which api takes some as well; expected a priority, 1 to 1000, that says who is asked first',
    ],
    [
      "hosts: ['*.example']",
      'hosts: [a.example]',
      'a.example, of which api takes some as well; expected a priority, 1 to 1000, that says who is asked first',
    ],
  ])('%s, and then %s', (one, other, message) => {
    expect(two(one, other)).toEqual([`client.yaml:21:77  docs.loadBalancer: found ${message}`]);
  });

  test.each([
    ['hosts: [a.example]', 'hosts: [b.example]'],
    ['hosts: [a.example], paths: [/x]', 'hosts: [a.example], paths: [/y]'],
    ['hosts: [a.example]', 'hosts: [a.example], paths: [/y]'],
    ['hosts: [a.example]', 'paths: [/y]'],
    ["hosts: ['*.example']", 'hosts: [a.example], priority: 10'],
  ])('%s and %s are told apart', (one, other) => {
    expect(two(one, other)).toEqual([]);
  });

  test('priorities are their own', () => {
    expect(two('hosts: [a.example], priority: 7', 'hosts: [b.example], priority: 7')).toEqual([
      'client.yaml:21:129  docs.loadBalancer.priority: found 7, which api has; expected a priority of its own',
    ]);
  });

  test('two that come to the same priority by chance say one', () => {
    const [one = '', other = ''] = sameByChance();
    const share = 'sharedWith: portal';
    const fleets = [sharing(one, share, 'hosts: [a.example]'), sharing(other, share, 'hosts: [b.example]')];
    expect(found(PORTAL, ...fleets)).toEqual([
      expect.stringContaining(
        `found a name that by chance gives the same priority as ${one}; expected a priority, 1 to 1000, that says who is asked first`,
      ),
    ]);
  });

  test('each host and path once, and no more than one rule takes', () => {
    const share = 'sharedWith: portal';
    expect(found(PORTAL, sharing('api', share, 'hosts: [a.example, a.example]'))).toEqual([
      'client.yaml:20:117  api.loadBalancer.hosts[1]: found "a.example" again; expected each once',
    ]);
    expect(found(PORTAL, sharing('api', share, 'hosts: [a.b, a.c, a.d]', 'paths: [/a, /b, /c]'))).toEqual([
      'client.yaml:20:76  api.loadBalancer: found 6 hosts and paths; expected at most 5 together, which one rule takes; * and ? make one of several',
    ]);
    expect(found(PORTAL, sharing('api', share, "paths: ['/?????/*']"))).toEqual([
      'client.yaml:20:76  api.loadBalancer: found 6 of * and ? in hosts and paths; expected at most 5 together, which one rule takes',
    ]);
  });

  test('certificates that are presented already are not given again', () => {
    const docs = sharing('docs', 'sharedWith: portal', 'hosts: [d.example]', `certificate: '${OTHER}'`);
    const api = (certificate: string): string =>
      sharing('api', 'sharedWith: portal', 'hosts: [a.example]', `certificate: '${certificate}'`);
    const told = (whose: string): string =>
      `api.loadBalancer.certificate: found the certificate of ${whose}; expected none: the load balancer presents it already`;
    expect(found(PORTAL, docs, api(CERTIFICATE))).toEqual([expect.stringContaining(told('portal'))]);
    expect(found(PORTAL, docs, api(OTHER))).toEqual([expect.stringContaining(told('docs'))]);
    expect(found(PORTAL, docs, api(OTHER.replace(/2$/, '3')))).toEqual([]);
  });

  test('what belongs to the load balancer is said where it is', () => {
    const share = ['sharedWith: portal', 'hosts: [a.example]', 'public: true', 'webFirewall: false'];
    expect(found(PORTAL, sharing('api', ...share))).toEqual([
      'client.yaml:20:118  api.loadBalancer.public: found the key "public"; expected it where the load balancer is, on the fleet that sharedWith names',
      'client.yaml:20:132  api.loadBalancer.webFirewall: found the key "webFirewall"; expected it where the load balancer is, on the fleet that sharedWith names',
    ]);
  });
});

/** Names of two fleets whose rules would have the same priority. */
function sameByChance(): readonly string[] {
  const byPriority = new Map<number, string>();
  for (let at = 0; ; at++) {
    const name = `fleet-${at}`;
    const { priority } = ruleOf(name, { hosts: ['a.example'] });
    const other = byPriority.get(priority);
    if (other !== undefined) return [other, name];
    byPriority.set(priority, name);
  }
}

test('a load balancer that others share is not retired under them', () => {
  const retiring = PORTAL.replace(' }\n', ', retire: true }\n');
  expect(found(retiring, API)).toEqual([
    'client.yaml:19:205  portal.retire: found a load balancer that api shares; expected one that nobody shares: give them another first, or retire them as well',
  ]);
  expect(found(retiring, API.replace(' }\n', ', retire: true }\n'))).toEqual([]);
});

test('one zone is told of the fleet that has the load balancer', () => {
  const file = fileOf(PORTAL, API).replace('10.20.0.0/16 }', '10.20.0.0/16, zones: 1 }');
  expect(complaints(file).map((line) => line.replace(/: found.*/, ''))).toEqual([
    `client.yaml:19:79  ${AT}.portal.loadBalancer`,
  ]);
});

test('an environment that extends another shares as that does', () => {
  const staging =
    '  staging: { extends: production, kind: staging, network: { cidr: 10.21.0.0/16 }, servers: { api: { loadBalancer: { hosts: [api.staging.example] } } } }\n';
  const { plans } = parse(`${fileOf(PORTAL, API)}${staging}`);
  expect(plans.map(({ patterns }) => patterns.servers.api?.plan.sharedEntrance?.hosts)).toEqual([
    ['api.clinic.example'],
    ['api.staging.example'],
  ]);
});

describe('renamed', () => {
  const was = (line: string, name: string, old: string): string => line.replace(`${old}: {`, `${name}: { was: ${old},`);

  test('the fleet that has the load balancer is found by its name in the file', () => {
    const file = fileOf(was(PORTAL, 'website', 'portal'), API.replace('sharedWith: portal', 'sharedWith: website'));
    const [plan] = parse(file).plans;
    expect(plan?.patterns.servers.api?.plan.sharedEntrance?.sharedWith).toBe('portal');
    expect(plan?.decisions.find(({ choice }) => choice.startsWith('that of '))?.choice).toMatch(/^that of website, /);
    expect(found(was(PORTAL, 'website', 'portal'), API)).toEqual([
      'client.yaml:20:90  api.loadBalancer.sharedWith: found "portal"; expected another fleet that has a load balancer of its own: website',
    ]);
  });

  test('a fleet that shares keeps its priority', () => {
    const priority = planned('api', PORTAL, API).sharedEntrance?.priority;
    expect(planned('api', PORTAL, was(API, 'interface', 'api')).sharedEntrance?.priority).toBe(priority);
  });
});
