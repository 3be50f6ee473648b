import { billingOf, METERED_TYPES } from '../../../../lib/pricing/meters';
import { FREE_TYPES } from '../../../../lib/pricing/meters/aws/free';
import { price } from '../../price';

describe('free types', () => {
  test('are each free', () => {
    const resources = Object.fromEntries([...FREE_TYPES].map((type, index) => [`R${index}`, { Type: type }]));
    const { monthly, coverage, resources: estimated } = price(resources);
    expect(estimated.filter(({ status }) => status !== 'free')).toEqual([]);
    expect(coverage.free).toBe(FREE_TYPES.size);
    expect(monthly).toEqual({ low: 0, expected: 0, high: 0 });
  });

  test('cover what a network with servers synthesises', () => {
    const types = ['VPC', 'Subnet', 'RouteTable', 'Route', 'SecurityGroup', 'LaunchTemplate', 'InternetGateway'];
    for (const type of types) expect(billingOf(`AWS::EC2::${type}`)).toEqual({ kind: 'free' });
    expect(billingOf('AWS::IAM::Role')).toEqual({ kind: 'free' });
    expect(billingOf('AWS::CDK::Metadata')).toEqual({ kind: 'free' });
  });

  test('have no meter', () => {
    expect(METERED_TYPES.filter((type) => FREE_TYPES.has(type))).toEqual([]);
  });

  test('include custom resources, with a note that what they make is not priced', () => {
    const { coverage, notes } = price({
      A: { Type: 'Custom::S3AutoDeleteObjects' },
      B: { Type: 'AWS::CloudFormation::CustomResource' },
    });
    expect(coverage).toMatchObject({ resources: 2, free: 2 });
    expect(notes).toEqual(['what custom resources make is not in the total: 2 custom resources']);
  });
});

test('every type has one meter', () => {
  expect(new Set(METERED_TYPES).size).toBe(METERED_TYPES.length);
});
