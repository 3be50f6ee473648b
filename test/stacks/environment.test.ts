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

test('an environment with a budget is four stacks', () => {
  expect(Object.keys(templates)).toEqual([
    'northwind-production-budget',
    'northwind-production-monitoring',
    'northwind-production-network',
    'northwind-production-workload',
    'northwind-staging-budget',
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

test('each environment has two fleets behind load balancers', () => {
  for (const environment of ['production', 'staging']) {
    expect(count(`northwind-${environment}-workload`, 'AWS::AutoScaling::AutoScalingGroup')).toBe(2);
    expect(count(`northwind-${environment}-workload`, 'AWS::ElasticLoadBalancingV2::LoadBalancer')).toBe(2);
  }
});

test('no fleet is ever given a desired capacity', () => {
  const fleets = all.flatMap((template) => properties(template, 'AWS::AutoScaling::AutoScalingGroup'));
  const actions = all.flatMap((template) => properties(template, 'AWS::AutoScaling::ScheduledAction'));
  expect(fleets).toHaveLength(4);
  expect([...fleets, ...actions].filter((found) => 'DesiredCapacity' in found)).toEqual([]);
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
