import { CERTIFICATE, complaints, HEAD, ofFleet, OWN_IMAGE, PRODUCTION } from './files';

const FILE = HEAD + PRODUCTION;
describe('servers', () => {
  const AT = 'environments.production.servers.ehr';

  test.each([
    [['instanceType: m6i.large'], `22:23  ${AT}.instanceType: found both size and instanceType; expected one of them`],
    [
      ['architecture: arm64'],
      `22:23  ${AT}.architecture: found arm64 with windows-2022; expected x86-64, which windows-2022 runs on`,
    ],
    [['capacity: { min: 5, max: 4 }'], `22:26  ${AT}.capacity.min: found 5; expected at most max, which is 4`],
    [
      ["scaling: { scheduled: [{ name: night, days: [mon], at: '20:00', min: 2, max: 1 }] }"],
      `22:78  ${AT}.scaling.scheduled[0].min: found 2; expected at most max, which is 1`,
    ],
    [
      ['scaling: { requestsPerMinute: 900 }'],
      `22:39  ${AT}.scaling.requestsPerMinute: found no load balancer to count requests; expected loadBalancer, or no requestsPerMinute`,
    ],
    [
      ['capacity: { min: 2, max: 2 }', 'spot: { percent: 50, onDemandBase: 2 }'],
      `23:44  ${AT}.spot.onDemandBase: found 2 with a maximum of 2 servers; expected at most 1, which leaves room for spot`,
    ],
  ])('%j', (lines, complaint) => {
    expect(ofFleet(...lines)).toEqual([`client.yaml:${complaint}`]);
  });

  test('a load balancer stands in two zones', () => {
    const text = FILE.replace('10.20.0.0/16 }', '10.20.0.0/16, zones: 1 }');
    expect(
      complaints(`${text}        loadBalancer: { certificate: '${CERTIFICATE}' }\n        ${OWN_IMAGE}\n`),
    ).toEqual([
      `client.yaml:22:23  ${AT}.loadBalancer: found a load balancer in a network of one zone; expected a network of at least two zones`,
    ]);
  });

  describe('in an existing network', () => {
    /** A fleet in a network of these zones and tiers. */
    const within = (zones: number, tiers: readonly string[], ...lines: readonly string[]): readonly string[] => {
      const letters = 'abc'.slice(0, zones).split('');
      const subnets = tiers.map(
        (tier, at) => `${tier}: [${letters.map((letter) => `subnet-0000000${letter}${at}`).join()}]`,
      );
      const existing = [
        'vpcId: vpc-0a1b2c3d',
        'cidr: 10.20.0.0/16',
        `availabilityZones: [${letters.map((letter) => `eu-west-1${letter}`).join()}]`,
        `subnets: { ${subnets.join(', ')} }`,
      ].join(', ');
      const file = FILE.replace('{ cidr: 10.20.0.0/16 }', `{ existing: { ${existing} } }`);
      return complaints([file, ...lines.map((line) => `        ${line}\n`)].join(''));
    };
    const balanced = (more = ''): readonly string[] => [
      `loadBalancer: { certificate: '${CERTIFICATE}'${more} }`,
      OWN_IMAGE,
    ];

    test('servers stand in a tier that it has, by default in private subnets', () => {
      expect(within(2, ['public', 'data'])).toEqual([
        `client.yaml:19:7  ${AT}.tier: found "private"; expected a tier of the network: public, data`,
      ]);
      expect(within(2, ['public', 'private'], 'tier: data')).toEqual([
        `client.yaml:22:15  ${AT}.tier: found "data"; expected a tier of the network: public, private`,
      ]);
      expect(within(2, [])).toEqual([
        `client.yaml:19:7  ${AT}.tier: found "private"; expected a tier of the network, which has none: list its subnets in network.existing.subnets`,
      ]);
      expect(within(2, ['private'])).toEqual([]);
    });

    test('a public load balancer stands in public subnets, an internal one with its servers', () => {
      expect(within(2, ['private'], ...balanced(', public: true'))).toEqual([
        `client.yaml:22:133  ${AT}.loadBalancer.public: found a public load balancer in a network without public subnets; expected public among network.existing.subnets`,
      ]);
      expect(within(2, ['private'], ...balanced())).toEqual([]);
      expect(within(2, ['public', 'private'], ...balanced(', public: true'))).toEqual([]);
    });

    test('a load balancer stands in two zones', () => {
      expect(within(1, ['private'], ...balanced())).toEqual([
        `client.yaml:22:23  ${AT}.loadBalancer: found a load balancer in a network of one zone; expected a network of at least two zones`,
      ]);
      expect(within(1, ['private'])).toEqual([]);
    });

    test('servers spread over each zone once, but those that keep data take them in turn', () => {
      expect(within(2, ['private'], 'zones: [1, 1]')).toEqual([
        `client.yaml:22:20  ${AT}.zones[1]: found 1 again; expected each once`,
      ]);
      expect(within(2, ['private'], 'zones: [1, 1, 2]', 'count: 3', 'dataVolumes: { records: { gib: 10 } }')).toEqual(
        [],
      );
    });

    test('servers stand in zones that it has', () => {
      expect(within(2, ['private'], 'zones: [1, 3]')).toEqual([
        `client.yaml:22:20  ${AT}.zones[1]: found 3; expected at most 2, the zones of the network`,
      ]);
      expect(within(2, ['private'], 'zones: [3]', 'dataVolumes: { records: { gib: 50 } }')).toEqual([
        `client.yaml:22:17  ${AT}.zones[0]: found 3; expected at most 2, the zones of the network`,
      ]);
      expect(within(1, ['private'], 'count: 2', 'dataVolumes: { records: { gib: 50 } }')).toEqual([]);
    });
  });

  test('stand in a tier that the network has', () => {
    const text = FILE.replace('10.20.0.0/16 }', '10.20.0.0/16, tiers: [data] }');
    expect(
      complaints(
        `${text}        loadBalancer: { certificate: '${CERTIFICATE}', public: true }\n        ${OWN_IMAGE}\n`,
      ),
    ).toEqual([
      `client.yaml:19:7  ${AT}.tier: found "private"; expected a tier of the network: data`,
      `client.yaml:19:7  ${AT}.tier: found a private tier without outbound internet, from which a new server cannot say that it is up; expected deployment among network.endpoints`,
      `client.yaml:22:133  ${AT}.loadBalancer.public: found a public load balancer in a network without public subnets; expected public among network.tiers`,
    ]);
  });

  test('a load balancer stands before something that answers', () => {
    const certificate = `loadBalancer: { certificate: '${CERTIFICATE}' }`;
    expect(ofFleet(certificate)).toEqual([
      `client.yaml:22:23  ${AT}.loadBalancer: found a load balancer in front of servers of a stock image, on which nothing answers its health check; expected image or firstBoot as well: an image of your own, or a script that sets up what answers`,
    ]);
    expect(ofFleet(certificate, "firstBoot: 'Start-Service w3svc'")).toEqual([]);
  });

  test('a file that they name is read, or missed where it is named', () => {
    expect(ofFleet('firstBoot: { file: no-such.ps1 }')).toEqual([
      `client.yaml:22:28  ${AT}.firstBoot.file: found no file "no-such.ps1"; expected a file of text`,
    ]);
  });

  test.each<[readonly string[], string]>([
    [
      ['capacity: { min: 1, max: 3 }', 'dataVolumes: { records: { gib: 50 } }'],
      `22:19  ${AT}.capacity: found 1 to 3 servers that keep data; expected the same minimum and maximum, e.g. count: 1, or data: ephemeral, which erases the volumes with their servers`,
    ],
    [
      ['dataVolumes: { records: { gib: 50 } }', 'scaling: { cpuPercent: 50 }'],
      `23:18  ${AT}.scaling: found scaling of servers that keep data; expected no scaling, or data: ephemeral, which erases the volumes with their servers`,
    ],
    [
      ['dataVolumes: { records: { gib: 50 } }', 'spot: { percent: 50 }'],
      `23:15  ${AT}.spot: found spot servers that keep data; expected no spot, or data: ephemeral, which erases the volumes with their servers`,
    ],
    [
      ['dataVolumes: { records: { gib: 50 } }', 'patching: { maxLifetimeDays: 30 }'],
      `23:38  ${AT}.patching.maxLifetimeDays: found a maximum lifetime of servers that keep data; expected a window, in which they are patched where they are, or data: ephemeral, which erases the volumes with their servers`,
    ],
    [
      ['fixedAddress: true', 'data: ephemeral'],
      `22:23  ${AT}.fixedAddress: found a fixed address with data: ephemeral; expected data: kept, or no fixedAddress`,
    ],
    [
      ['dataVolumeGib: 50'],
      `22:9  ${AT}.dataVolumeGib: found the key "dataVolumeGib"; expected its new name. Did you mean "dataVolumes"?`,
    ],
    [['zones: [4]'], `22:17  ${AT}.zones[0]: found 4; expected at most 3, the zones of the network`],
    [
      ['image: ehr-*'],
      `22:16  ${AT}.image: found "ehr-*"; expected the ID of an image, e.g. ami-0a1b2c3d4e5f60718, or the name of a Systems Manager parameter that holds one, e.g. /clinic/images/ehr. To choose by a pattern of names, keep the ID that was chosen in a parameter`,
    ],
  ])('%j', (lines, complaint) => {
    expect(ofFleet(...lines)).toEqual([`client.yaml:${complaint}`]);
  });

  test('say from a closed network that they are up by an endpoint', () => {
    const closed = FILE.replace('10.20.0.0/16 }', '10.20.0.0/16, egress: none }');
    expect(complaints(closed)).toEqual([
      `client.yaml:19:7  ${AT}.tier: found a private tier without outbound internet, from which a new server cannot say that it is up; expected deployment among network.endpoints`,
    ]);
    expect(complaints(closed.replace('none }', 'none, endpoints: [deployment] }'))).toEqual([]);
  });
});
