import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from '../../lib/client/client';
import { loadClient, parseClient } from '../../lib/client/load';
import { planClient } from '../../lib/client/plan';
import { ORDERED, PATTERNS } from '../../lib/patterns';
import { InputError, type Problem } from '../../lib/problem';
import { OFFICE_HOURS } from '../../lib/profile/support-hours';
import { HEAD, parse, PRODUCTION } from './files';
import { CLINIC } from '../stacks/clinic';

test('all environments are planned when the file is read, and never again', () => {
  const client = loadClient(CLINIC);
  expect(client.plans.map(({ environment }) => environment.name)).toEqual(['production', 'staging']);
  expect(planClient(client)).toBe(client.plans);
});

test('plans are plain data', () => {
  const { plans } = loadClient(CLINIC);
  expect(structuredClone(plans)).toEqual(plans);
  expect(JSON.parse(JSON.stringify(plans))).toEqual(plans);
});

describe('the order of patterns', () => {
  const names = ORDERED.map(({ name }) => name);

  test('each is there once, under its own key', () => {
    expect([...names].sort()).toEqual(Object.keys(PATTERNS).sort());
    for (const { name, pattern } of ORDERED) expect(pattern.key).toBe(name);
  });

  test('each comes after those that it stands on, and what looks at all comes after all', () => {
    for (const [at, { pattern }] of ORDERED.entries()) {
      for (const required of pattern.requires) expect(names.slice(0, at)).toContain(required);
      if (pattern.after === 'all') expect(ORDERED.slice(at).every((later) => later.pattern.after === 'all')).toBe(true);
    }
    expect(names.indexOf('network')).toBeLessThan(names.indexOf('servers'));
    expect(names.at(-1)).toBe('monitoring');
  });
});

test('what names a resource is carried beside the plan', () => {
  const [production] = loadClient(CLINIC).plans;
  const { plan, passed } = production?.patterns.servers.ehr ?? {};
  expect(passed).toEqual({
    certificate: 'arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001',
    image: '/northwind/images/ehr',
  });
  expect(JSON.stringify(plan)).not.toMatch(/arn:|northwind\/images/);
  const script = readFileSync(path.join(path.dirname(CLINIC), 'portal.sh'), 'utf8');
  expect(production?.patterns.servers.portal?.passed.firstBoot).toBe(script);
});

describe('needs', () => {
  const warned = (environments: string): readonly (readonly string[])[] =>
    parse(`${HEAD}${environments}`).plans.map(({ warnings, decisions }) => [
      ...warnings.filter(({ pattern }) => pattern === 'environment').map(({ says }) => says),
      ...decisions.filter(({ what }) => what === 'backup').map(({ choice }) => choice),
    ]);
  const said = (kind: string): readonly (readonly string[])[] =>
    warned(
      `${PRODUCTION.replace('kind: production', `kind: ${kind}`)}        dataVolumes: { records: { gib: 200 } }\n`,
    );

  test('a need that no pattern meets is a decision and a warning', () => {
    expect(said('production')).toEqual([
      [
        'Nothing backs up the data of this environment; gold production under HIPAA, GDPR asks for daily and monthly backups with a copy in another region.',
        'not backed up; the profile asks for daily and monthly backups with a copy in another region',
      ],
    ]);
  });

  test.each([
    ['servers that keep nothing', PRODUCTION],
    ['a network alone', PRODUCTION.slice(0, PRODUCTION.indexOf('    servers:'))],
  ])('an environment of %s has nothing to back up', (_, environment) => {
    expect(warned(environment)).toEqual([[]]);
  });

  test('files that somebody else puts up are data', () => {
    const site = (origin: string): string =>
      `${PRODUCTION.slice(0, PRODUCTION.indexOf('    network:'))}    edgeDelivery:
      docs: { origin: { site: ${origin} }, domains: [docs.northwind.example], hostedZone: Z0123456789ABCDEFGHIJ }
`;
    expect(warned(site('{}'))[0]).toHaveLength(2);
  });

  test('what the profile does not want is not missed', () => {
    expect(said('sandbox')).toEqual([[]]);
  });
});

test('what the plan and the cloud refuse of one fleet is said in one run', () => {
  const text = `${HEAD}${PRODUCTION.replace('        size: large\n', '')}        capacity: { min: 5, max: 4 }\n        instanceType: m7g.large\n`;
  expect(() => parseClient(text, 'client.yaml')).toThrow(
    /capacity\.min: found 5; expected at most max, which is 4\n.*instanceType: found arm64 with windows-2022; expected x86-64, which windows-2022 runs on/,
  );
});

describe('a client made in code', () => {
  const client: Client = {
    name: 'Northwind Clinic',
    slug: 'northwind',
    contact: 'it@northwind.example',
    tier: 'gold',
    regulations: [],
    residency: ['eu'],
    supportHours: OFFICE_HOURS,
    environments: [
      {
        name: 'live',
        kind: 'production',
        engine: 'aws-cdk',
        account: { id: '111111111111' },
        region: 'eu-west-1',
        network: { cidr: '10.20.0.0/16' },
        servers: { web: { os: 'ubuntu-24.04' } },
        profile: {},
      },
    ],
  };

  test('is planned once, and a changed copy anew', () => {
    const plans = planClient(client);
    expect(planClient(client)).toBe(plans);
    const environments = client.environments.map((one) => ({ ...one, profile: { zones: 1 } }));
    expect(planClient({ ...client, environments })[0]?.patterns.network.network?.plan.zones).toBe(1);
    expect(plans[0]?.patterns.network.network?.plan.zones).toBe(3);
  });

  test('is held to what a client file is held to', () => {
    const [live] = client.environments;
    const wrong = {
      ...client,
      slug: 'North Wind',
      supportHours: { ...OFFICE_HOURS, from: '18:00', to: '08:00', timeZone: 'Mars/Base' },
      environments: [
        { ...live, region: 'us-east-1', profile: { zones: 17 }, servers: { 'WEB SERVERS': { os: 'ubuntu-24.04' } } },
        { ...live, name: 'test', region: 'nowhere-1', network: { cidr: '10.21.0.0/16' } },
      ],
    } as Client;
    const messages = problemsOf(() => planClient(wrong)).map(({ path }) => path.join('.'));
    expect(messages).toEqual(
      expect.arrayContaining([
        'client.slug',
        'client.supportHours.timeZone',
        'client.supportHours.to',
        'environments.live.profile.zones',
        'environments.live.servers.WEB SERVERS',
        'environments.live.region',
        'environments.test.region',
      ]),
    );
  });
});

/** What a call refuses. */
function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

test('a budget above that of the client is said, since the other is reached first', () => {
  const warned = (own: string): readonly string[] => {
    const text = `${HEAD.replace('tier: gold', 'monthlyBudget: 2400.5\n  tier: gold')}${PRODUCTION}    monthlyBudget: ${own}\n`;
    return (parse(text).plans[0]?.warnings ?? []).map(({ says }) => says).filter((says) => says.includes('budget'));
  };
  expect(warned('2400.5')).toEqual([]);
  expect(warned('3000')).toEqual(['Its budget of USD 3,000 a month is above that of the client, USD 2,400.50.']);
});
