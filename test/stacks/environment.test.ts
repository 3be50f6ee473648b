import { clinicTemplates, parse, type Template } from './clinic';

const templates = clinicTemplates();
const all = Object.values(templates).map(parse);

function count(stack: string, type: string): number {
  return Object.values(parse(templates[stack]).Resources).filter((resource) => resource.Type === type).length;
}

function properties(template: Template, type: string): readonly Readonly<Record<string, unknown>>[] {
  return Object.values(template.Resources).flatMap((resource) =>
    resource.Type === type ? [resource.Properties ?? {}] : [],
  );
}

test('an environment with a budget, whose servers keep data, is five stacks, and one where copies go', () => {
  expect(Object.keys(templates)).toEqual([
    'northwind-production-budget',
    'northwind-production-data-copy',
    'northwind-production-data',
    'northwind-production-monitoring',
    'northwind-production-network',
    'northwind-production-workload',
    'northwind-staging-budget',
    'northwind-staging-data',
    'northwind-staging-monitoring',
    'northwind-staging-network',
    'northwind-staging-workload',
  ]);
});

test('production has three zones with a NAT gateway each, staging two zones that share one', () => {
  expect(count('northwind-production-network', 'AWS::EC2::Subnet')).toBe(9);
  expect(count('northwind-production-network', 'AWS::EC2::NatGateway')).toBe(3);
  expect(count('northwind-staging-network', 'AWS::EC2::Subnet')).toBe(6);
  expect(count('northwind-staging-network', 'AWS::EC2::NatGateway')).toBe(1);
});

test('each environment has two fleets behind load balancers; in production one of them has two servers that keep data', () => {
  for (const [environment, groups, volumes] of [
    ['production', 3, 2],
    ['staging', 2, 0],
  ] as const) {
    expect(count(`northwind-${environment}-workload`, 'AWS::AutoScaling::AutoScalingGroup')).toBe(groups);
    expect(count(`northwind-${environment}-data`, 'AWS::EC2::Volume')).toBe(volumes);
    expect(count(`northwind-${environment}-workload`, 'AWS::ElasticLoadBalancingV2::LoadBalancer')).toBe(2);
  }
});

test('a desired capacity is given to nothing that scales', () => {
  const fleets = all.flatMap((template) => properties(template, 'AWS::AutoScaling::AutoScalingGroup'));
  const actions = all.flatMap((template) => properties(template, 'AWS::AutoScaling::ScheduledAction'));
  expect(fleets).toHaveLength(5);
  const given = [...fleets, ...actions].filter((found) => 'DesiredCapacity' in found);
  expect(given.map(({ MinSize, MaxSize, DesiredCapacity }) => [MinSize, MaxSize, DesiredCapacity])).toEqual([
    ['0', '1', '1'],
    ['0', '1', '1'],
  ]);
});

test('no stack exports a value that another would hold on to', () => {
  expect(Object.values(templates).filter((template) => template.includes('"Export"'))).toEqual([]);
});

test('nothing says when or by which version it was made', () => {
  const text = Object.values(templates).join('');
  expect(text).not.toMatch(/20\d\d-\d\d-\d\dT\d\d:/);
  expect(text).not.toContain('groundplan:version');
});

test('every resource that can be tagged says whose it is', () => {
  const tagged = all.flatMap((template) =>
    Object.values(template.Resources).flatMap(({ Properties }) =>
      Array.isArray(Properties?.Tags) ? [Properties.Tags] : [],
    ),
  );
  const keysOf = (tags: readonly unknown[]): readonly unknown[] => tags.map((tag) => (tag as { Key: string }).Key);
  expect(tagged.length).toBeGreaterThan(60);
  for (const tags of tagged) {
    expect(keysOf(tags)).toEqual(
      expect.arrayContaining(['client', 'cost-centre', 'environment', 'managed-by', 'pattern']),
    );
  }
});
