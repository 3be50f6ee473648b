import type { Client } from '../../lib/client/client';
import { planClient } from '../../lib/client/plan';
import { InputError, formatProblem } from '../../lib/problem';
import { complaints, HEAD, parse, PRODUCTION } from './files';

const certificate = 'arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001';

/** An environment of a fleet without a load balancer, and of so many behind public ones of their own. */
function balanced(fleets: number): string {
  const one = (at: number): string =>
    `      web-${at}: { os: ubuntu-24.04, firstBoot: echo, loadBalancer: { certificate: '${certificate}', public: true } }\n`;
  return `${HEAD}${PRODUCTION}${Array.from({ length: fleets }, (_, at) => one(at)).join('')}`;
}

test('a plan says how many resources each stack has', () => {
  expect(parse(`${HEAD}${PRODUCTION}`).plans[0]?.resources).toEqual({
    network: 52,
    data: 1,
    workload: 17,
    monitoring: 33,
  });
});

test('a stack that is too large is refused, with the way out', () => {
  expect(complaints(balanced(18))).toEqual([
    'client.yaml:18:5  environments.production.servers: found 19 of them, which make 557 of the 557 resources in the workload stack; expected at most 500 resources in one stack: let fleets share a load balancer (loadBalancer.sharedWith), or move some of them into another environment',
  ]);
  expect(complaints(balanced(16))).toEqual([]);
});

test('fleets that share a load balancer take less room', () => {
  const own = `loadBalancer: { certificate: '${certificate}', public: true }`;
  const [first, ...others] = balanced(18).split(own);
  const shared = others.map(
    (rest, at) => (at === 0 ? own : `loadBalancer: { sharedWith: web-0, hosts: [w${at}.example] }`) + rest,
  );
  const file = [first, ...shared].join('');
  expect(complaints(file)).toEqual([]);
  // 17 times: load balancer, two listeners, security group, bucket, policy, and four of the firewall less, and a rule more.
  expect(parse(file).plans[0]?.resources.workload).toBe(557 - 17 * 9);
});

test('every stack that is too large is said', () => {
  expect(complaints(balanced(40)).map((line) => /in the (\w+) stack/.exec(line)?.[1])).toEqual([
    'workload',
    'monitoring',
  ]);
});

test('what has no way out but fewer of it is said as well', () => {
  const email = Array.from({ length: 490 }, (_, at) => `p${at}@northwind.example`);
  expect(
    complaints(
      `${HEAD}${PRODUCTION}    monitoring: { routes: { warning: { email: [\n          ${email.join(',\n          ')}\n          ] } } }\n`,
    ),
  ).toEqual([
    'client.yaml:22:17  environments.production.monitoring: found what makes 501 of the 522 resources in the monitoring stack; expected at most 500 resources in one stack',
  ]);
});

test('a client made in code is held to it as well', () => {
  const client: Client = parse(balanced(16));
  const [production] = client.environments;
  if (production === undefined) throw new Error('the client has no environment');
  const { servers = {} } = production;
  const more = { ...servers, last: servers['web-0'] ?? { os: 'ubuntu-24.04' } };
  const refused = { ...client, environments: [{ ...production, servers: more }] };
  expect(() => planClient(refused)).toThrow(InputError);
  try {
    planClient(refused);
  } catch (error) {
    expect((error as InputError).problems.map(formatProblem)).toEqual([
      expect.stringContaining('environments.production.servers: found 18 of them'),
    ]);
  }
});
