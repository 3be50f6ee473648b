import { InputError, formatProblem } from '../../../lib/problem';
import { NETWORK } from '../../../lib/patterns/network/plan';
import type { Tier } from '../../../lib/patterns/network/props';
import { planServers } from '../../../lib/patterns/servers/plan';
import { NOTHING_BESIDE, type PlansBeside } from '../../../lib/patterns/pattern';
import type { ServersProps, ServerTier } from '../../../lib/patterns/servers/props';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';

function problems(
  props: Partial<ServersProps>,
  context: EnvironmentContext = clinicContext(),
  name = 'ehr',
  beside: PlansBeside = NOTHING_BESIDE,
): readonly string[] {
  try {
    planServers(name, { os: 'amazon-linux-2023', ...props }, context, { beside, image: 'own' });
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

/** What the compiler keeps from the tier of servers. */
const PUBLIC = 'public' as ServerTier;

test.each<[Partial<ServersProps>, string]>([
  [
    { processors: 'amd', architecture: 'arm64' },
    'processors: found "amd" with arm64; expected no processors, or x86-64',
  ],
  [
    { processors: 'amd', instanceType: 'm6i.large' },
    'processors: found both processors and instanceType; expected one of them',
  ],
  [{ instanceType: 'm6i large' }, 'instanceType: found "m6i large"; expected an EC2 instance type, e.g. m6i.large'],
  [
    { instanceType: 'm6i.large', size: 'small' },
    'instanceType: found both size and instanceType; expected one of them',
  ],
  [{ size: { vcpu: 400, memoryGib: 2 } }, 'size.vcpu: found 400; expected a whole number from 1 to 128'],
  [{ size: { vcpu: 0, memoryGib: 2 } }, 'size.vcpu: found 0; expected a whole number from 1 to 128'],
  [{ tier: PUBLIC }, 'tier: found "public"; expected private or data'],
  [{ capacity: { min: 4, max: 2 } }, 'capacity.min: found 4; expected at most max, which is 2'],
  [{ capacity: { min: -1, max: 2 } }, 'capacity.min: found -1; expected a whole number from 0 to 1000'],
  [{ capacity: { min: 0, max: 0 } }, 'capacity.max: found 0; expected a whole number from 1 to 1000'],
  [{ rootVolumeGib: 4 }, 'rootVolumeGib: found 4; expected a whole number from 8 to 16384'],
  [
    { dataVolumes: { records: { gib: 1.5 } } },
    'dataVolumes.records.gib: found 1.5; expected a whole number from 1 to 16384',
  ],
  [
    { dataVolumes: { 'C:': { gib: 50 } } },
    'dataVolumes.C:: found the key "C:"; expected a name of 2 to 20 lower-case letters, digits and single hyphens, beginning with a letter',
  ],
  [{ count: 2, capacity: { min: 2, max: 2 } }, 'count: found both count and capacity; expected one of them'],
  [
    { patching: { maxLifetimeDays: 30, day: 'mon' } },
    'patching.maxLifetimeDays: found both a maximum lifetime and a window; expected one of them',
  ],
  [{ spot: { percent: 0 } }, 'spot.percent: found 0; expected a whole number from 1 to 100'],
  [
    { spot: { percent: 50, onDemandBase: 4 } },
    'spot.onDemandBase: found 4 with a maximum of 4 servers; expected at most 3, which leaves room for spot',
  ],
  [
    { spot: { percent: 50 }, count: 1 },
    'spot.onDemandBase: found 1, the default, with a maximum of 1 server; expected at most 0, which leaves room for spot',
  ],
  [
    { loadBalancer: { allowFrom: ['office'] } },
    'loadBalancer.allowFrom[0]: found "office"; expected an IPv4 block, as there is no other environment',
  ],
  [
    { loadBalancer: { allowFrom: [] } },
    'loadBalancer.allowFrom: found an empty list; expected at least one IPv4 block',
  ],
  [
    { loadBalancer: { targetPort: 70000 } },
    'loadBalancer.targetPort: found 70000; expected a whole number from 1 to 65535',
  ],
  [
    { loadBalancer: { healthCheckPath: 'health' } },
    'loadBalancer.healthCheckPath: found "health"; expected a path of at most 1,024 characters that begins with /',
  ],
  [{ patching: { hours: 25 } }, 'patching.hours: found 25; expected a whole number from 1 to 24'],
  [{ patching: { at: '3:00' } }, 'patching.at: found "3:00"; expected HH:MM on the 24-hour clock, e.g. "08:00"'],
  [{ patching: { group: '' } }, 'patching.group: found ""; expected a patch group: letters, digits, ".", "_" and "-"'],
])('%j', (props, message) => {
  expect(problems(props)).toEqual([message]);
});

test('a name that resources cannot have', () => {
  expect(problems({}, clinicContext(), 'my fleet')).toEqual([
    'found a fleet named "my fleet"; expected letters, digits and hyphens',
  ]);
});

test('a change of capacity while the fleet sleeps', () => {
  const scheduled = [
    { name: 'early', days: ['mon'], at: '07:59', min: 1, max: 2 },
    { name: 'noon', days: ['mon'], at: '12:00', min: 1, max: 2 },
    { name: 'noon', days: ['sat'], at: '12:00', min: 1, max: 2 },
  ] as const;
  expect(problems({ scaling: { scheduled } }, clinicContext({ kind: 'staging' }))).toEqual([
    'scaling.scheduled[2].name: found "noon" again; expected a name of its own',
    'scaling.scheduled[0].at: found mon at 07:59, when the fleet is stopped; expected a time within Mon-Fri 08:00-18:00 Etc/UTC',
    'scaling.scheduled[2].at: found sat at 12:00, when the fleet is stopped; expected a time within Mon-Fri 08:00-18:00 Etc/UTC',
  ]);
});

describe('beside a network', () => {
  const beside = (...tiers: readonly Tier[]): PlansBeside => ({
    ...NOTHING_BESIDE,
    of: (pattern) =>
      (pattern === NETWORK
        ? { network: { cidr: '10.20.0.0/16', tiers, zones: 2, egress: 'shared', endpoints: ['deployment', 'compute'] } }
        : {}) as never,
  });
  const found = (props: Partial<ServersProps>, ...tiers: readonly Tier[]): readonly string[] =>
    problems(props, clinicContext(), 'ehr', beside(...tiers));

  test('servers stand in a tier that it has', () => {
    expect(found({}, 'data')).toEqual(['tier: found "private"; expected a tier of the network: data']);
    expect(found({ tier: 'data' }, 'data')).toEqual([]);
  });

  test('a public load balancer needs public subnets', () => {
    expect(found({ loadBalancer: { public: true } }, 'private')).toEqual([
      'loadBalancer.public: found a public load balancer in a network without public subnets; expected public among network.tiers',
    ]);
    expect(found({ loadBalancer: { public: true } }, 'public', 'private')).toEqual([]);
    expect(found({ loadBalancer: {} }, 'private')).toEqual([]);
  });
});

test('everything that is wrong is said at once', () => {
  const wrong = problems({
    tier: PUBLIC,
    capacity: { min: 3, max: 1 },
    rootVolumeGib: 7,
    spot: { percent: 200 },
    patching: { hours: 0 },
  });
  expect(wrong.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'tier',
    'rootVolumeGib',
    'spot.percent',
    'patching.hours',
    'capacity.min',
    'spot.onDemandBase',
  ]);
});

describe('who may connect', () => {
  const elsewhere = { shared: { network: { cidr: '10.60.0.0/16' } } };
  const beside: PlansBeside = { ...NOTHING_BESIDE, elsewhere: () => elsewhere as never };
  const from = (...allowFrom: readonly string[]): Partial<ServersProps> => ({ loadBalancer: { allowFrom } });

  test('another environment is the block of its network', () => {
    const asked = { os: 'ubuntu-24.04' as const, ...from('shared', '203.0.113.0/24') };
    const { entrance } = planServers('ehr', asked, clinicContext(), { beside, image: 'own' });
    expect(entrance?.allowFrom).toEqual(['10.60.0.0/16', '203.0.113.0/24']);
  });

  test('one that is not there is refused, and so is what is neither', () => {
    expect(problems(from('shard'), clinicContext(), 'ehr', beside)).toEqual([
      'loadBalancer.allowFrom[0]: found "shard"; expected an IPv4 block, or shared',
    ]);
    expect(problems(from('shared'), clinicContext(), 'ehr')).toEqual([
      'loadBalancer.allowFrom[0]: found "shared"; expected an IPv4 block, as there is no other environment',
    ]);
    expect(problems(from('10.0.0.0/33'), clinicContext(), 'ehr', beside)).toEqual([
      'loadBalancer.allowFrom[0]: found "10.0.0.0/33"; expected an IPv4 block, e.g. 203.0.113.0/24, or the name of an environment',
    ]);
  });
});
