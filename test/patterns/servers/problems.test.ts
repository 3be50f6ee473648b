import { InputError, formatProblem } from '../../../lib/problem';
import { planServers } from '../../../lib/patterns/servers/plan';
import type { ServersProps } from '../../../lib/patterns/servers/props';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';

const certificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b2c3d';

function problems(
  props: Partial<ServersProps>,
  context: EnvironmentContext = clinicContext(),
  name = 'ehr',
): readonly string[] {
  try {
    planServers(name, { os: 'amazon-linux-2023', ...props }, context);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

test.each<[Partial<ServersProps>, string]>([
  [{ instanceType: 'm6i large' }, 'instanceType: found "m6i large"; expected an EC2 instance type such as "m6i.large"'],
  [
    { instanceType: 'm6i.large', size: 'small' },
    'instanceType: found both size and instanceType; expected one of them',
  ],
  [
    { instanceType: 'm7g.large', architecture: 'x86-64' },
    'architecture: found "x86-64" with m7g.large; expected "arm64", which m7g.large has',
  ],
  [
    { os: 'windows-2022', architecture: 'arm64' },
    'architecture: found arm64 with windows-2022; expected x86-64, which windows-2022 runs on',
  ],
  [
    { os: 'windows-2022', instanceType: 'm7g.large' },
    'instanceType: found arm64 with windows-2022; expected x86-64, which windows-2022 runs on',
  ],
  [{ size: { vcpu: 400, memoryGib: 2 } }, 'size: found 400 vCPU and 2 GiB; expected what one x86-64 server can have'],
  [{ size: { vcpu: 0, memoryGib: 2 } }, 'size: found 0 vCPU and 2 GiB; expected vcpu and memoryGib above 0'],
  [{ tier: 'public' }, 'tier: found "public"; expected private or data: only load balancers stand in public subnets'],
  [{ capacity: { min: 4, max: 2 } }, 'capacity.min: found 4; expected at most max, which is 2'],
  [{ capacity: { min: -1, max: 2 } }, 'capacity.min: found -1; expected a whole number from 0'],
  [{ capacity: { min: 0, max: 0 } }, 'capacity.max: found 0; expected at least 1'],
  [
    { rootVolumeGib: 4 },
    'rootVolumeGib: found 4; expected a whole number from 8 to 16384, as the image of amazon-linux-2023 needs 8',
  ],
  [{ dataVolumeGib: 1.5 }, 'dataVolumeGib: found 1.5; expected a whole number from 1 to 16384'],
  [{ spot: { percent: 0 } }, 'spot.percent: found 0; expected a whole number from 1 to 100'],
  [
    { spot: { percent: 50, onDemandBase: 4 } },
    'spot.onDemandBase: found 4 of at most 4 servers on demand; expected fewer, so that there is room for spot',
  ],
  [{ scaling: { cpuPercent: 0 } }, 'scaling.cpuPercent: found 0; expected a percentage from 1 to 100'],
  [
    { scaling: { cpuPercent: 50 }, capacity: { min: 2, max: 2 } },
    'scaling.cpuPercent: found as many servers at least as at most; expected capacity.max above capacity.min',
  ],
  [
    { scaling: { requestsPerMinute: 100 } },
    'scaling.requestsPerMinute: found no load balancer to count requests; expected loadBalancer, or no requestsPerMinute',
  ],
  [
    { scaling: { scheduled: [{ name: 'wake', days: ['mon'], at: '08:00', min: 1, max: 1 }] } },
    'scaling.scheduled[0].name: found "wake"; expected letters, digits and hyphens, and neither "wake" nor "sleep"',
  ],
  [
    { scaling: { scheduled: [{ name: 'noon', days: [], at: '12:00', min: 1, max: 1 }] } },
    'scaling.scheduled[0].days: found none; expected at least one day',
  ],
  [
    { scaling: { scheduled: [{ name: 'noon', days: ['mon'], at: '25:00', min: 1, max: 1 }] } },
    'scaling.scheduled[0].at: found "25:00"; expected a time from "00:00" to "23:59"',
  ],
  [
    { loadBalancer: { certificateArn, allowFrom: ['office'] } },
    'loadBalancer.allowFrom[0]: found "office"; expected an IPv4 block such as "203.0.113.0/24"',
  ],
  [
    { loadBalancer: { certificateArn, allowFrom: [] } },
    'loadBalancer.allowFrom: found no block; expected at least one, or none named',
  ],
  [
    { loadBalancer: { certificateArn, targetPort: 70000 } },
    'loadBalancer.targetPort: found 70000; expected a whole number from 1 to 65535',
  ],
  [
    { loadBalancer: { certificateArn, healthCheckPath: 'health' } },
    'loadBalancer.healthCheckPath: found "health"; expected a path that starts with "/"',
  ],
  [{ patching: { hours: 25 } }, 'patching.hours: found 25; expected a whole number from 1 to 24'],
  [{ patching: { at: '3:00' } }, 'patching.at: found "3:00"; expected a time from "00:00" to "23:59"'],
  [{ patching: { group: '' } }, 'patching.group: found ""; expected a name'],
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
    'scaling.scheduled[0].at: found mon at 07:59, when the fleet sleeps; expected a time within Mon-Fri 08:00-18:00 Etc/UTC',
    'scaling.scheduled[2].at: found sat at 12:00, when the fleet sleeps; expected a time within Mon-Fri 08:00-18:00 Etc/UTC',
  ]);
});

test('everything that is wrong is said at once', () => {
  const wrong = problems({
    os: 'windows-2022',
    architecture: 'arm64',
    tier: 'public',
    capacity: { min: 3, max: 1 },
    rootVolumeGib: 8,
    spot: { percent: 200 },
    patching: { hours: 0 },
  });
  expect(wrong.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'tier',
    'architecture',
    'rootVolumeGib',
    'capacity.min',
    'spot.percent',
    'spot.onDemandBase',
    'patching.hours',
  ]);
});
