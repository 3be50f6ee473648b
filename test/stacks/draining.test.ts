import { loadClient } from '../../lib/client/load';
import { changedClinic, CLINIC, parse, templatesOf } from './clinic';

const block = 'cidr: 10.20.0.0/16';
const clients = [
  loadClient(CLINIC),
  changedClinic(block, `${block}\n      zones: 2\n      draining: { zones: 1 }`),
  changedClinic(block, `${block}\n      zones: 2`),
];
const [three = {}, draining = {}, two = {}] = clients.map(
  ({ plans: [production] }) => production && templatesOf(production),
);

const network = 'northwind-production-network';
const workload = 'northwind-production-workload';

test('the first step takes everything out of the third zone, and nothing out of the network', () => {
  expect(three[workload]).toContain('Subnet3');
  expect(draining[workload]).not.toContain('Subnet3');
  expect(Object.keys(parse(draining[network]).Resources)).toEqual(Object.keys(parse(three[network]).Resources));
});

test('the outputs of the third zone stay until the second step, so that a workload that fails can be rolled back', () => {
  const outputs = (template: string | undefined): readonly string[] => Object.keys(parse(template).Outputs ?? {});
  const read = outputs(three[network]).filter((name) => name.includes('Subnet3'));
  expect(read).toHaveLength(3);
  expect(outputs(draining[network])).toEqual(expect.arrayContaining(read));
});

test('the second step takes the third zone out of the network, and changes nothing that stands in it', () => {
  expect(two[workload]).toBe(draining[workload]);
  expect(two[network]).not.toContain('Subnet3');
});

test('the plan says what is still to be done', () => {
  const says = clients.map(({ plans: [production] }) =>
    production?.warnings.flatMap((warning) => (warning.pattern === 'network' ? [warning.says] : [])),
  );
  expect(says).toEqual([
    [],
    [
      '3 draining subnets stand, and 1 NAT gateway in them is billed, until `draining` is removed from the file; remove it once all stacks are deployed with it.',
    ],
    [],
  ]);
});

test('what leaves an existing network is left out of its lists: there is nothing to drain', () => {
  const existing = [
    'existing:',
    '  vpcId: vpc-0123456789abcdef0',
    '  cidr: 10.20.0.0/16',
    '  availabilityZones: [eu-west-1a, eu-west-1b]',
    '  subnets: { public: [subnet-0123456789abcdef0, subnet-0123456789abcdef1], private: [subnet-0123456789abcdef2, subnet-0123456789abcdef3] }',
    'draining: { tiers: [data] }',
  ];
  expect(() =>
    changedClinic(`${block}\n      endpoints: [storage, tables, management]`, existing.join('\n      ')),
  ).toThrow('environments.production.network.draining');
});
