import fc from 'fast-check';
import { LOG_RETENTION_DAYS } from '../../../lib/clouds/aws/log-retention';
import { awsNetwork, awsNewNetwork, type AwsNetwork } from '../../../lib/patterns/network/aws';
import { planExistingNetwork } from '../../../lib/patterns/network/existing';
import { planNetwork } from '../../../lib/patterns/network/plan';
import type { ExistingNetworkProps, NetworkProps } from '../../../lib/patterns/network/props';
import { DEFAULT_CONTEXT } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { expectPlain } from '../neutral';
import { contexts, networkProps } from './arbitraries';

const cidr = '10.20.0.0/16';
const ireland = { region: 'eu-west-1', zones: 3 };

function words(props: Partial<NetworkProps> = {}, place = ireland): AwsNetwork {
  return awsNewNetwork(planNetwork({ cidr, ...props }, clinicContext()), place);
}

function decisions({ decisions }: Pick<AwsNetwork, 'decisions'>): readonly string[] {
  return decisions.map(({ what, choice, because }) => `${what}: ${choice} (${because})`);
}

test('zones are the first ones of the region', () => {
  expect(words().zoneNames).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']);
  expect(words({ zones: 2 }, { region: 'ca-central-1', zones: 3 }).zoneNames).toEqual([
    'ca-central-1a',
    'ca-central-1b',
  ]);
});

test('zones have no names before the region is known', () => {
  expect(awsNewNetwork(planNetwork({ cidr }, DEFAULT_CONTEXT), {})).not.toHaveProperty('zoneNames');
});

test('storage and tables are reached by gateways, which are free', () => {
  expect(words().endpoints).toEqual([
    { kind: 'gateway', service: 's3' },
    { kind: 'gateway', service: 'dynamodb' },
  ]);
});

test.each([
  [['public', 'private', 'data'], 'private'],
  [['public', 'data'], 'data'],
] as const)('in a network of %j, interface endpoints stand in the %s tier', (tiers, tier) => {
  expect(words({ tiers, endpoints: ['storage', 'keys'] }).endpoints).toEqual([
    { kind: 'gateway', service: 's3' },
    { kind: 'interface', service: 'kms', tier },
  ]);
});

test.each([
  [30, 30],
  [31, 60],
  [100, 120],
  [2192, 2192],
  [3653, 3653],
])('logs that are to be kept %d days are kept %d', (asked, kept) => {
  expect(words({ flowLogRetentionDays: asked }).flowLogRetentionDays).toBe(kept);
});

test('alarms watch the metrics of NAT gateways', () => {
  expect(words({ egress: 'shared' }).alarms).toMatchObject([
    { metric: { namespace: 'AWS/NATGateway', name: 'ErrorPortAllocation' } },
    { metric: { namespace: 'AWS/NATGateway', name: 'PacketsDropCount' } },
  ]);
});

test('decisions are those that only AWS could make', () => {
  expect(decisions(words({ flowLogRetentionDays: 100, endpoints: ['storage', 'tables', 'registry'] }))).toEqual([
    'Availability Zones: eu-west-1a, eu-west-1b, eu-west-1c (AWS)',
    'VPC endpoints: gateway s3, dynamodb; interface ecr.api, ecr.dkr (AWS)',
    'flow logs: kept 120 days, the shortest period of CloudWatch Logs that covers 100 (AWS)',
  ]);
  expect(decisions(awsNewNetwork(planNetwork({ cidr, endpoints: [] }, clinicContext()), {}))).toEqual([]);
});

test('interface endpoints do not stand in a public tier', () => {
  expect(() => words({ tiers: ['public'], endpoints: ['storage', 'management', 'keys'] })).toThrow(
    new Error(
      'endpoints: found management, keys; expected storage and tables alone, because interface endpoints stand in a private or data tier',
    ),
  );
  expect(words({ tiers: ['public'] }).endpoints).toHaveLength(2);
});

test('words are plain data, and the same each time', () => {
  fc.assert(
    fc.property(networkProps, contexts, (props, context) => {
      const plan = planNetwork(props, context);
      const said = awsNetwork(plan, context.places.home, {});
      expectPlain(said);
      expect(awsNetwork(plan, context.places.home, {})).toEqual(said);
    }),
  );
});

test('flow logs are kept for the shortest period that covers what the plan wants', () => {
  fc.assert(
    fc.property(networkProps, contexts, (props, context) => {
      const plan = planNetwork(props, context);
      const { flowLogRetentionDays: kept } = awsNewNetwork(plan, context.places.home);
      expect(kept).toBeGreaterThanOrEqual(plan.flowLogs.keepDays);
      const longEnough = LOG_RETENTION_DAYS.filter((period) => period >= plan.flowLogs.keepDays);
      expect(kept).toBe(Math.min(...longEnough));
    }),
  );
});

describe('an existing network', () => {
  const existing: ExistingNetworkProps = {
    vpcId: 'vpc-0a1b2c3d',
    cidr: '172.31.0.0/16',
    availabilityZones: ['eu-west-1a', 'us-east-1b'],
    subnets: { private: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'] },
  };
  const plan = planExistingNetwork({ existing });

  test('has zones of its region', () => {
    expect(() => awsNetwork(plan, ireland, { existing })).toThrow(
      new Error('existing.availabilityZones[1]: found "us-east-1b"; expected an availability zone of eu-west-1'),
    );
  });

  test('tells its zones', () => {
    const here = { ...existing, availabilityZones: ['eu-west-1a', 'eu-west-1c'] };
    expect(decisions(awsNetwork(plan, ireland, { existing: here }))).toEqual([
      'Availability Zones: eu-west-1a, eu-west-1c (AWS)',
    ]);
  });
});

test('in Northern Virginia one letter may be the zone with few current instance types, unless zones are named', () => {
  const virginia = { region: 'us-east-1', zones: 6 };
  const plan = planNetwork({ cidr, zones: 2 }, clinicContext());
  expect(awsNewNetwork(plan, virginia).warnings).toEqual([
    {
      pattern: 'network',
      says: 'One of us-east-1a, us-east-1b may be use1-az3, which has few current instance types: look it up, and before the first deployment name other zones by their IDs.',
    },
  ]);
  expect(awsNewNetwork(plan, virginia, { zones: ['use1-az1', 'use1-az4'] }).warnings).toEqual([]);
  expect(words().warnings).toEqual([]);
});
