import fc from 'fast-check';
import { loadClient } from '../../lib/client/load';
import type { Environment } from '../../lib/client/client';
import { ORDERED, type PatternName, type Planned } from '../../lib/patterns';
import { planEnvironments, type EnvironmentPlan } from '../../lib/client/plan';
import type { ServersProps } from '../../lib/patterns/servers/props';
import { OPERATING_SYSTEMS } from '../../lib/profile/operating-systems';
import { ENVIRONMENT_KINDS, REGULATIONS, SERVICE_TIERS } from '../../lib/profile/profile';
import { SIZE_NAMES } from '../../lib/profile/sizes';
import { OFFICE_HOURS } from '../../lib/profile/support-hours';
import { cloudWords } from '../patterns/neutral';
import { CLINIC } from '../stacks/clinic';

/** What the patterns of an environment decided, as text: without what is passed beside the plans, and without words. */
function textOf({ patterns }: EnvironmentPlan): string {
  const planned = ORDERED.flatMap(({ name }) => Object.values<Planned<PatternName>>(patterns[name]));
  expect(planned.length).toBeGreaterThan(0);
  return JSON.stringify(planned.map(({ plan }) => plan));
}

test('the plans of the example speak no language of a cloud', () => {
  for (const plan of loadClient(CLINIC).plans) expect(cloudWords(textOf(plan))).toEqual([]);
});

test('the plans of no client do', () => {
  const loadBalancer = fc.record({
    certificate: fc.constant('arn:aws:acm:us-west-1:111111111111:certificate/a'),
    public: fc.boolean(),
  });
  const fleet = fc.record(
    {
      os: fc.constantFrom(...OPERATING_SYSTEMS),
      size: fc.constantFrom(...SIZE_NAMES),
      image: fc.constant('ami-0a1b2c3d4e5f60718'),
      dataVolumes: fc.constantFrom<ServersProps['dataVolumes'] & object>(
        { records: { gib: 50 } },
        { scans: { gib: 500 } },
      ),
      loadBalancer,
    },
    { requiredKeys: ['os', 'image'] },
  );
  const newNetwork = fc.record(
    { cidr: fc.constant('10.20.0.0/16'), endpoints: fc.constant(['storage', 'management', 'registry'] as const) },
    { requiredKeys: ['cidr'] },
  );
  const existing = {
    vpcId: 'vpc-0a1b2c3d',
    cidr: '172.31.0.0/16',
    availabilityZones: ['us-west-1a', 'us-west-1b'],
    subnets: { public: ['subnet-0a1b2c3d', 'subnet-0a1b2c4d'], private: ['subnet-0a1b2c3e', 'subnet-0a1b2c4e'] },
  };
  const network = fc.oneof(newNetwork, fc.constant({ existing }));
  const environment: fc.Arbitrary<Environment> = fc
    .record({
      kind: fc.constantFrom(...ENVIRONMENT_KINDS),
      region: fc.constant('us-west-1'),
      network,
      servers: fc.array(fleet, { maxLength: 2 }),
    })
    .map(({ servers, ...rest }) => ({
      name: 'live',
      engine: 'aws-cdk',
      account: { id: '111111111111' },
      profile: {},
      servers: Object.fromEntries(servers.map((one, at) => [`fleet-${at}`, one])),
      ...rest,
    }));
  fc.assert(
    fc.property(
      environment,
      fc.constantFrom(...SERVICE_TIERS),
      fc.subarray([...REGULATIONS]),
      (one, tier, regulations) => {
        const client = { name: 'C', slug: 'client', contact: 'a@b.example', tier, regulations, residency: [] };
        const { plans, problems } = planEnvironments({ ...client, supportHours: OFFICE_HOURS, environments: [one] });
        expect(problems).toEqual([]);
        expect(plans.flatMap((plan) => cloudWords(textOf(plan)))).toEqual([]);
      },
    ),
  );
});
