import { behindTheEdge } from './edge';
import { complaints, parse } from './files';

const UNREACHED = /Nobody outside its network can reach it/;

function warnings(text: string): readonly string[] {
  return parse(text).plans.flatMap((plan) => plan.warnings.map(({ pattern, says }) => `${pattern}: ${says}`));
}

test('a load balancer that the edge leads to is reached, internal as it is', () => {
  expect(warnings(behindTheEdge()).filter((line) => UNREACHED.test(line))).toEqual([]);
  const [alone = ''] = behindTheEdge().split('    edgeDelivery:');
  expect(warnings(alone).filter((line) => UNREACHED.test(line))).toEqual([
    'servers/portal: Nobody outside its network can reach it: the load balancer is internal, and the network has no connection to another yet.',
  ]);
});

test('an edge before a network that it has no way into is refused where the file says so', () => {
  const closed = behindTheEdge().replace(
    'cidr: 10.20.0.0/16',
    'cidr: 10.20.0.0/16, tiers: [private, data], endpoints: [deployment]',
  );
  expect(complaints(closed)).toEqual([
    expect.stringMatching(
      /edgeDelivery\.front\.origin\.servers: found "portal", in a network without an internet gateway/,
    ),
  ]);
});

test('warnings are what schemas of reports have, and no more', () => {
  const keys = parse(behindTheEdge({ more: '        webFirewall: false\n' })).plans.flatMap((plan) =>
    plan.warnings.flatMap((one) => Object.keys(one)),
  );
  expect(new Set(keys)).toEqual(new Set(['pattern', 'says']));
});

test.each(['        size: huge\n', '        capacity: { min: 3, max: 2 }\n'])(
  'what is wrong with a fleet is said of that, and not of the edge before it as well: %j',
  (fleet) => {
    const said = complaints(behindTheEdge({ fleet })).map((line) => line.replace(/^\S+ +(\S+): .*/, '$1'));
    expect(said.every((path) => path.startsWith('environments.production.servers.portal'))).toBe(true);
    expect(said).not.toEqual([]);
  },
);
