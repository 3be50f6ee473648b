import { planClient } from '../../lib/client/plan';
import type { Client } from '../../lib/client/client';
import { complaints, HEAD, parse } from './files';

/** A clinic's production with a fleet that grows, and one that keeps data. */
const PRODUCTION = `  production:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    network: { cidr: 10.20.0.0/16 }
    servers:
      portal: { os: ubuntu-24.04, capacity: { min: 2, max: 6 } }
      files: { os: windows-2022, dataVolumes: { files: { gib: 100 } } }
`;

/** A staging environment that takes it over. */
const STAGING = `  staging:
    extends: production
    kind: staging
    network: { cidr: 10.21.0.0/16 }
`;

function policies(...lines: readonly string[]): string {
  return `    policies:\n${lines.map((line) => `      ${line}\n`).join('')}`;
}

function environment(text: string, name: string): Client['environments'][number] {
  const found = parse(text).environments.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
}

function said(text: string, name: string): readonly string[] {
  const plan = parse(text).plans.find((one) => one.environment.name === name);
  return (plan?.decisions ?? [])
    .filter(({ what }) => what.startsWith('policy '))
    .map(({ pattern, what, choice, because }) => `${pattern}: ${what}: ${choice} (${because})`);
}

test('a policy bends what is asked for, and says what it leaves alone', () => {
  const text = HEAD + PRODUCTION + policies('spot: { percent: 40 }');
  expect(environment(text, 'production').servers?.portal?.spot).toEqual({ percent: 40, onDemandBase: 2 });
  expect(environment(text, 'production').servers?.files?.spot).toBeUndefined();
  expect(said(text, 'production')).toEqual([
    'environment: policy spot: 40% of the servers above those on demand are on spot capacity (client file)',
    'servers/files: policy spot: does not apply (it keeps data)',
  ]);
});

test("the environment's own words win, and the policy says so", () => {
  const text = (HEAD + PRODUCTION + policies('spot: {}')).replace('max: 6 } }', 'max: 6 }, spot: { percent: 10 } }');
  expect(environment(text, 'production').servers?.portal?.spot).toEqual({ percent: 10, onDemandBase: 2 });
  expect(said(text, 'production')).toContain(
    "environment: policy spot: servers.portal.spot.percent stays as it is written, not 50 (the environment's own words)",
  );
});

test('what is cleared stays cleared', () => {
  const text = HEAD + PRODUCTION + STAGING + policies('spot: {}') + '    servers: { portal: { spot: null } }\n';
  expect(environment(text, 'staging').servers?.portal?.spot).toBeUndefined();
  expect(said(text, 'staging')).toContain(
    'environment: policy spot: servers.portal.spot stays as it is written, not {"percent":100,"onDemandBase":0} (the environment\'s own words)',
  );
});

test('a policy goes over what is inherited', () => {
  const production = PRODUCTION.replace('max: 6 } }', 'max: 6 }, architecture: x86-64 }');
  const text = HEAD + production + STAGING + policies('arm64: {}');
  expect(environment(text, 'production').servers?.portal?.architecture).toBe('x86-64');
  expect(environment(text, 'staging').servers?.portal?.architecture).toBe('arm64');
});

test('policies are inherited, and cleared, like anything else', () => {
  const text = HEAD + PRODUCTION + policies('spot: {}') + STAGING;
  expect(environment(text, 'staging').servers?.portal?.spot).toEqual({ percent: 100, onDemandBase: 0 });
  const cleared = text + policies('spot: null');
  expect(environment(cleared, 'staging').servers?.portal?.spot).toBeUndefined();
});

test('what an environment takes over is not bent by the policies of the other', () => {
  const text = HEAD + PRODUCTION + policies('arm64: {}') + STAGING + '    policies: null\n';
  expect(environment(text, 'production').servers?.portal?.architecture).toBe('arm64');
  expect(environment(text, 'staging').servers?.portal?.architecture).toBeUndefined();
});

test('mistakes in policies are told where they stand, with everything else that is wrong', () => {
  const wrong = policies('spot: { percent: 0, servers: [portal] }', 'arm64: { servers: [portl] }', 'sopt: {}');
  expect(complaints(HEAD + PRODUCTION.replace('windows-2022', 'windows') + wrong)).toEqual([
    expect.stringMatching(/^client\.yaml:20:20 {2}environments\.production\.servers\.files\.os: found "windows"; /),
    'client.yaml:22:24  environments.production.policies.spot.percent: found 0; expected a whole number from 1 to 100',
    'client.yaml:23:26  environments.production.policies.arm64.servers[0]: found "portl"; expected a fleet under servers: portal, files. Did you mean "portal"?',
    expect.stringMatching(
      /^client\.yaml:24:7 {2}environments\.production\.policies\.sopt: found the key "sopt"; .*spot/,
    ),
  ]);
});

test('what a policy asks for and cannot be had is told where the policy stands', () => {
  const text = (HEAD + PRODUCTION + policies('nat-gateways: { mode: endpoints }')).replace(
    '/16 }',
    '/16, tiers: [public, private, data], egress: none }',
  );
  expect(complaints(text)).toEqual([]);
  expect(said(text, 'production')).toEqual([
    'environment: policy nat-gateways: endpoints in place of NAT gateways (client file)',
  ]);
});

test('a client that is made in code is bent when it is planned, once', () => {
  const fromFile = parse(HEAD + PRODUCTION + policies('spot: {}', 'arm64: {}'));
  const [environment] = parse(HEAD + PRODUCTION).environments;
  if (environment === undefined) throw new RangeError('no environment');
  const { name, slug, contact, costCentre, tier, regulations, residency, supportHours, directory } = fromFile;
  const who = { name, slug, contact, costCentre, tier, regulations, residency, supportHours, directory };
  const client: Client = { ...who, environments: [{ ...environment, policies: { spot: {}, arm64: {} } }] };
  expect(planClient(client)).toEqual(fromFile.plans);
});
