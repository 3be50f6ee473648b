import { awsServers } from '../../../../lib/patterns/servers/aws';
import { planServers } from '../../../../lib/patterns/servers/plan';
import type { PassedServers, ServersProps } from '../../../../lib/patterns/servers/props';
import { formatProblem, InputError } from '../../../../lib/problem';
import type { Place } from '../../../../lib/profile/place';
import { clinicContext } from '../../../engines/aws-cdk/fixture';

const IRELAND: Place = { region: 'eu-west-1', zones: 3 };

function problems(props: Partial<ServersProps>, passed: PassedServers = {}, place: Place = IRELAND): readonly string[] {
  const plan = planServers('ehr', { os: 'amazon-linux-2023', ...props }, clinicContext());
  try {
    awsServers(plan, place, passed);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

test.each<[Partial<ServersProps>, string]>([
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
  [
    { size: { vcpu: 100, memoryGib: 2 }, architecture: 'arm64' },
    'size: found 100 vCPU and 2 GiB; expected what one arm64 server can have',
  ],
  [
    { os: 'windows-2022', rootVolumeGib: 29 },
    'rootVolumeGib: found 29; expected at least 30, which the image of windows-2022 needs',
  ],
])('%j', (props, message) => {
  expect(problems(props)).toEqual([message]);
});

test('everything that AWS cannot grant is said at once', () => {
  const wrong = problems(
    {
      os: 'windows-2022',
      architecture: 'arm64',
      rootVolumeGib: 8,
      size: { vcpu: 100, memoryGib: 2 },
      loadBalancer: {},
    },
    { certificate: 'arn:aws:acm:us-east-1:111111111111:certificate/6c1f2d3e' },
  );
  expect(wrong.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'architecture',
    'size',
    'rootVolumeGib',
    'loadBalancer.certificate',
  ]);
});

describe('certificate', () => {
  const certificate = 'arn:aws:acm:us-east-1:111111111111:certificate/6c1f2d3e';
  const loadBalancer = {};

  test('is of the region of its load balancer', () => {
    expect(problems({ loadBalancer }, { certificate })).toEqual([
      'loadBalancer.certificate: found a certificate in us-east-1; expected one in eu-west-1',
    ]);
    expect(problems({ loadBalancer }, { certificate: certificate.replace('us-east-1', 'eu-west-1') })).toEqual([]);
  });

  test('of IAM is in no region', () => {
    const ofIam = 'arn:aws:iam::111111111111:server-certificate/web';
    expect(problems({ loadBalancer }, { certificate: ofIam })).toEqual([]);
  });

  test('passes unseen where it or the region is known only at deployment', () => {
    expect(problems({ loadBalancer }, { certificate: '${Token[TOKEN.12]}' })).toEqual([]);
    expect(problems({ loadBalancer }, { certificate }, {})).toEqual([]);
    expect(problems({ loadBalancer }, { certificate }, { region: '${Token[AWS.Region.4]}' })).toEqual([]);
  });
});
