import path from 'node:path';
import { parseClient, type LocatedClient } from '../../lib/client/parse';
import { HEAD } from '../client/files';
import { POLICIES } from '../../lib/policies';
import type { AnyPolicy } from '../../lib/policies/policy';

/** An environment of a kind, with these lines more. */
function environment(kind: string, policies: string, more: readonly string[] = []): string {
  return [
    `${HEAD}  one:`,
    `    kind: ${kind}`,
    '    engine: aws-cdk',
    "    account: '111111111111'",
    '    region: eu-west-1',
    '    network: { cidr: 10.20.0.0/16 }',
    '    servers:',
    '      portal: { os: ubuntu-24.04, capacity: { min: 2, max: 6 } }',
    ...more,
    `    policies: ${policies}`,
    '',
  ].join('\n');
}

/** Files that policies name stand beside this one. */
function parse(text: string): LocatedClient {
  return parseClient(text, path.join(__dirname, 'client.yaml'));
}

const planOf = (text: string) => {
  const [plan] = parse(text).plans;
  if (plan === undefined) throw new RangeError('no plan');
  return plan;
};
const portalOf = (text: string) => planOf(text).patterns.servers.portal?.plan;

function leftAlone(text: string): readonly string[] {
  return planOf(text)
    .decisions.filter(({ choice }) => choice === 'does not apply')
    .map(({ pattern, because }) => `${pattern}: ${because}`);
}

/** What has no default. */
const REQUIRED: Readonly<Record<string, string>> = {
  seasons: '{ seasons: { sale: { from: 2027-11-20, to: 2027-12-02, min: 4 } } }',
  'right-size': '{ utilisation: { file: utilisation.csv } }',
};

test.each(Object.entries<AnyPolicy>(POLICIES))('%s does something, or says why not', (name, policy) => {
  const text = environment('staging', `{ ${name}: ${REQUIRED[name] ?? '{}'} }`);
  expect(planOf(text).decisions).toContainEqual(
    expect.objectContaining({ pattern: 'environment', what: `policy ${name}` }),
  );
  expect(policy.watch).toMatch(/^[A-Z].*\.$/);
});

describe('spot', () => {
  test.each([
    ['production', { percent: 50, onDemandBase: 2 }],
    ['staging', { percent: 100, onDemandBase: 0 }],
  ])('in %s', (kind, interruptible) => {
    expect(portalOf(environment(kind, '{ spot: {} }'))?.interruptible).toEqual(interruptible);
  });

  test('a fleet that never has more servers than stay on demand is left alone', () => {
    const fixed = ['      search: { os: ubuntu-24.04, count: 2 }'];
    expect(leftAlone(environment('production', '{ spot: {} }', fixed))).toEqual([
      'servers/search: all of its 2 servers are always on demand',
    ]);
  });
});

describe('arm64', () => {
  test('moves what can be moved', () => {
    const others = [
      '      desk: { os: windows-2022 }',
      '      own: { os: ubuntu-24.04, image: ami-0a1b2c3d4e5f60718 }',
      '      exact: { os: ubuntu-24.04, instanceType: m6i.large }',
    ];
    const text = environment('production', '{ arm64: {} }', others);
    expect(portalOf(text)?.need.architecture).toBe('arm64');
    expect(leftAlone(text)).toEqual([
      'servers/desk: windows-2022 does not run on arm64',
      'servers/own: it has an image of its own, made for one architecture',
      'servers/exact: its instance type, m6i.large, is written',
    ]);
  });
});

describe('amd', () => {
  test('moves what stays on x86-64', () => {
    const others = [
      '      desk: { os: windows-2022 }',
      '      arm: { os: ubuntu-24.04, architecture: arm64 }',
      '      exact: { os: ubuntu-24.04, instanceType: m6i.large }',
    ];
    const text = environment('production', '{ amd: {} }', others);
    expect(planOf(text).patterns.servers.desk?.plan.need.processors).toBe('amd');
    expect(leftAlone(text)).toEqual([
      'servers/arm: it has arm64 processors',
      'servers/exact: its instance type, m6i.large, is written',
    ]);
  });

  test('after arm64 it has only what arm64 has left', () => {
    const text = environment('production', '{ arm64: {}, amd: {} }', ['      desk: { os: windows-2022 }']);
    expect(portalOf(text)?.need).toMatchObject({ architecture: 'arm64' });
    expect(portalOf(text)?.need.processors).toBeUndefined();
    expect(planOf(text).patterns.servers.desk?.plan.need).toMatchObject({ architecture: 'x86-64', processors: 'amd' });
  });
});

describe('office-hours', () => {
  test('production runs on, but for fleets that are picked', () => {
    const all = environment('production', '{ office-hours: {} }');
    expect(portalOf(all)?.runningHours).toBe('always');
    expect(leftAlone(all)).toEqual([
      'environment: production runs at all hours; fleets that need not are picked by name',
    ]);
    expect(portalOf(environment('production', '{ office-hours: { servers: [portal] } }'))?.runningHours).toBe(
      'support-hours',
    );
  });

  test('servers may run in periods of their own', () => {
    const periods = "{ periods: [{ days: [mon, sat], from: '07:00', to: '20:00' }] }";
    const plan = planOf(environment('staging', `{ office-hours: ${periods} }`));
    expect(plan.patterns.servers.portal?.plan.runningHours).toEqual({
      periods: [{ days: ['mon', 'sat'], from: '07:00', to: '20:00' }],
    });
    expect(plan.decisions).toContainEqual(
      expect.objectContaining({
        what: 'policy office-hours',
        choice: 'servers run Mon, Sat 07:00-20:00 Europe/Dublin',
      }),
    );
  });

  test('elsewhere servers stop where the profile would have them run', () => {
    const text = environment('staging', '{ office-hours: {} }').replace(
      '    servers:',
      '    profile: { runningHours: always }\n    servers:',
    );
    expect(portalOf(text)?.runningHours).toBe('support-hours');
  });
});

describe('nat-gateways', () => {
  test('gold production keeps one in each zone', () => {
    const text = environment('production', '{ nat-gateways: {} }');
    expect(leftAlone(text)).toEqual(['network: gold production keeps a way out when a zone fails']);
    expect(planOf(text.replace('tier: gold', 'tier: silver')).patterns.network.network?.plan).toMatchObject({
      egress: 'shared',
    });
  });

  test('endpoints stand in place of them, beside those that are there', () => {
    const text = environment('staging', '{ nat-gateways: { mode: endpoints } }');
    const network = planOf(text).patterns.network.network?.plan;
    expect(network).toMatchObject({ egress: 'none' });
    expect(network).toMatchObject({
      endpoints: ['storage', 'tables', 'management', 'deployment', 'compute', 'logs', 'metrics'],
    });
  });

  test('servers that fetch packages keep their way out', () => {
    const text = environment('staging', '{ nat-gateways: { mode: endpoints } }', [
      '      web: { os: ubuntu-24.04, packages: [nginx] }',
    ]);
    expect(leftAlone(text)).toEqual(['network: web may fetch from the internet at first boot']);
  });
});

describe('log-retention', () => {
  test.each([
    ['staging', '{}', 30],
    ['production', '{}', 2192],
    ['production', '{ days: 3000 }', 3000],
  ])('in %s, %s', (kind, options, days) => {
    expect(planOf(environment(kind, `{ log-retention: ${options} }`)).context.profile.logRetentionDays).toBe(days);
  });

  test('never less than a regulation asks for', () => {
    expect(leftAlone(environment('production', '{ log-retention: { days: 90 } }'))).toEqual([
      'environment: HIPAA, GDPR asks for 2192 days, more than 90',
    ]);
  });
});

describe('seasons', () => {
  test('fleets that can grow have more servers at least', () => {
    const others = [
      '      search: { os: ubuntu-24.04, count: 2 }',
      '      files: { os: ubuntu-24.04, dataVolumes: { files: { gib: 50 } } }',
    ];
    const sale = '{ from: 2027-11-20, to: 2027-12-02, min: 4, max: 9 }';
    const text = environment('production', `{ seasons: { seasons: { sale: ${sale} } } }`, others);
    expect(portalOf(text)?.changes).toEqual([
      { name: 'season-2027-11-20', date: '2027-11-20', at: '00:00', min: 4, max: 9 },
      { name: 'season-2027-12-03', date: '2027-12-03', at: '00:00', min: 2, max: 6 },
    ]);
    expect(leftAlone(text)).toEqual(['servers/search: it is always 2', 'servers/files: it keeps data']);
  });
});

describe('target-tracking', () => {
  test('fleets that have room track a target', () => {
    const others = ['      search: { os: ubuntu-24.04, count: 2 }'];
    const text = environment('production', '{ target-tracking: { cpuPercent: 45, requestsPerMinute: 900 } }', others);
    expect(portalOf(text)?.scaling).toEqual({ cpuPercent: 45 });
    expect(leftAlone(text)).toEqual(['servers/search: it is always 2']);
  });
});
