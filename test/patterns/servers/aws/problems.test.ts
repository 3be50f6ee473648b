import { awsServers } from '../../../../lib/patterns/servers/aws';
import { planServers } from '../../../../lib/patterns/servers/plan';
import type { PassedServers, ServersProps } from '../../../../lib/patterns/servers/props';
import { formatProblem, InputError } from '../../../../lib/problem';
import type { Place } from '../../../../lib/profile/place';
import { clinicContext } from '../../../engines/aws-cdk/fixture';

const IRELAND: Place = { region: 'eu-west-1', zones: 3 };

function problems(props: Partial<ServersProps>, passed: PassedServers = {}, place: Place = IRELAND): readonly string[] {
  const brought = props.loadBalancer ? { firstBoot: true } : {};
  const plan = planServers('ehr', { os: 'amazon-linux-2023', ...props }, clinicContext(), brought);
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

test.each<[NonNullable<ServersProps['dataVolumes']>, string]>([
  [
    { records: { gib: 50, kind: 'throughput' } },
    'dataVolumes.records.gib: found 50; expected 125 to 16384, which st1 volumes can have',
  ],
  [
    { records: { gib: 500, kind: 'throughput', iops: 3000 } },
    'dataVolumes.records.iops: found 3000; expected none for st1',
  ],
  [
    { records: { gib: 10, iops: 6000 } },
    'dataVolumes.records.iops: found 6000; expected at most 500 for each GiB of gp3',
  ],
  [
    { records: { gib: 100, throughputMibps: 1000 } },
    'dataVolumes.records.throughputMibps: found 1000; expected at most 0.25 MiB per second for each of the IOPS',
  ],
  [
    { records: { gib: 10, kind: 'provisioned', iops: 16_000 } },
    'dataVolumes.records.iops: found 16000; expected at most 1000 for each GiB of io2',
  ],
])('volumes by the limits of their types: %j', (dataVolumes, message) => {
  expect(problems({ dataVolumes })).toEqual([message]);
  expect(problems({ dataVolumes, data: 'ephemeral' })).toEqual([message]);
});

test('more volumes than a server has device names', () => {
  const dataVolumes = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`volume-${at}`, { gib: 10 }]));
  expect(problems({ dataVolumes })).toEqual([
    'dataVolumes: found 12 volumes; expected at most 11, for which a server has device names',
  ]);
});

describe('first boot', () => {
  test('a script that does not fit into user data is told the way out', () => {
    const [problem] = problems({}, { firstBoot: `#!/bin/bash\n${'echo up\n'.repeat(2000)}` });
    expect(problem).toMatch(
      /^firstBoot: found a script of 16012 bytes, which makes \d+ of user data; expected at most 15872: let a short script fetch the long one, or put it into the image$/,
    );
  });

  test('what is wrong with the script itself is said', () => {
    expect(problems({}, { firstBoot: ' ' })).toHaveLength(1);
    expect(
      problems({ os: 'windows-2022' }, { firstBoot: '<powershell>Start-Service w3svc</powershell>' }),
    ).toHaveLength(1);
  });

  test('a script that is known only at deployment is not looked at', () => {
    expect(problems({}, { firstBoot: '${Token[TOKEN.12]}' })).toEqual([]);
  });
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
