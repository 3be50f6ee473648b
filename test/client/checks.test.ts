import { complaints, HEAD, PRODUCTION } from './files';

const FILE = HEAD + PRODUCTION;
const CERTIFICATE = 'arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001';

/** Something for a load balancer to stand before. */
const OWN_IMAGE = 'image: /clinic/images/ehr';

/** What is told of an `ehr` fleet with these lines more. */
function ofFleet(...lines: readonly string[]): readonly string[] {
  return complaints(FILE + lines.map((line) => `        ${line}\n`).join(''));
}

describe('the hours of the client are those that changes of capacity are held to', () => {
  const scheduled = (at: string): string =>
    FILE.replace("from: '08:00', to: '18:00'", "from: '07:00', to: '20:00'")
      .replace('kind: production', 'kind: staging')
      .concat(`        scaling: { scheduled: [{ name: late, days: [mon], at: '${at}', min: 1, max: 2 }] }\n`);

  test('a change at 19:00 is right where people work until 20:00', () => {
    expect(complaints(scheduled('19:00'))).toEqual([]);
  });

  test('a change at 20:00 is wrong, and told with its place', () => {
    expect(complaints(scheduled('20:00'))).toEqual([
      'client.yaml:22:63  environments.production.servers.ehr.scaling.scheduled[0].at: found mon at 20:00, when the fleet is stopped; expected a time within Mon-Fri 07:00-20:00 Europe/Dublin',
    ]);
  });
});

test('what a load balancer says of itself stands under it', () => {
  expect(ofFleet('public: true', 'certificate: x', 'closedAnswer: Back soon.')).toEqual([
    'client.yaml:22:9  environments.production.servers.ehr.public: found the key "public"; expected it under loadBalancer',
    'client.yaml:23:9  environments.production.servers.ehr.certificate: found the key "certificate"; expected it under loadBalancer',
    'client.yaml:24:9  environments.production.servers.ehr.closedAnswer: found the key "closedAnswer"; expected it under loadBalancer',
  ]);
});

test('an account of a name that every object has is no account', () => {
  expect(complaints(FILE.replace("'111111111111'", 'constructor'))).toEqual([
    'client.yaml:15:14  environments.production.account: found "constructor"; expected 12 digits, or the name of an account under accounts',
  ]);
});

test('what becomes descriptions and tags of resources is as long as those can be', () => {
  const long = FILE.replace('Northwind Clinic', 'N'.repeat(201)).replace('NWC-4100', `'4100 & 4200'`);
  expect(complaints(long)).toEqual([
    `client.yaml:3:9  client.name: found "${'N'.repeat(201)}"; expected the name of the client, of up to 200 characters`,
    'client.yaml:6:15  client.costCentre: found "4100 & 4200"; expected a cost centre, as text: up to 256 letters, digits, spaces and . _ - : / = + @',
  ]);
  expect(complaints(FILE.replace('Northwind Clinic', 'Nørth 東京').replace('NWC-4100', 'Zürich 東京'))).toEqual([]);
});

test('a time zone is spelt as it is called', () => {
  expect(complaints(FILE.replace('Europe/Dublin', 'europe/dublin'))).toEqual([
    'client.yaml:10:29  client.supportHours.timeZone: found "europe/dublin"; expected an IANA time zone, e.g. Europe/Dublin. Did you mean "Europe/Dublin"?',
  ]);
});

test('support ends after it began', () => {
  expect(complaints(FILE.replace("to: '18:00'", "to: '08:00'"))).toEqual([
    'client.yaml:10:96  client.supportHours.to: found "08:00"; expected a time after from, 08:00',
  ]);
});

describe('regions', () => {
  test('data may stay in a region that is named itself', () => {
    expect(complaints(FILE.replace('[eu]', '[us, eu-west-1]'))).toEqual([]);
    expect(complaints(FILE.replace('[eu]', '[us-west-2, canada]'))).toEqual([
      'client.yaml:16:13  environments.production.region: found "eu-west-1"; expected a region within the residency (us-west-2, canada): us-west-2, ca-central-1 or ca-west-1',
    ]);
  });

  test('a region has the zones that are asked of it', () => {
    const text = FILE.replace('10.20.0.0/16 }', '10.20.0.0/16, zones: 4 }').concat('    profile: { zones: 4 }\n');
    expect(complaints(text)).toEqual([
      'client.yaml:17:43  environments.production.network.zones: found 4; expected a whole number from 1 to 3, which eu-west-1 has',
      'client.yaml:22:23  environments.production.profile.zones: found 4; expected at most 3, the availability zones of eu-west-1',
    ]);
  });

  test('a certificate is of the region of its load balancer', () => {
    expect(
      ofFleet(`loadBalancer: { certificate: '${CERTIFICATE.replace('eu-west-1', 'us-east-1')}' }`, OWN_IMAGE),
    ).toEqual([
      'client.yaml:22:38  environments.production.servers.ehr.loadBalancer.certificate: found a certificate in us-east-1; expected one in eu-west-1',
    ]);
  });
});

describe('networks', () => {
  const staging = (network: string): string => `${FILE}  staging:
    extends: production
    kind: staging
    network: ${network}
`;
  const existing = (cidr: string): string =>
    `{ cidr: null, existing: { vpcId: vpc-0a1b2c3d, cidr: ${cidr}, availabilityZones: [eu-west-1a], subnets: { private: [subnet-0a1b2c3d] } } }`;

  test.each(['10.20.0.0/16', '10.20.128.0/17', '10.20.255.0/24'])('%s shares addresses with 10.20.0.0/16', (cidr) => {
    expect(complaints(staging(`{ cidr: ${cidr} }`))).toEqual([
      `client.yaml:25:22  environments.staging.network.cidr: found "${cidr}", which overlaps 10.20.0.0/16 of production; expected a block of its own`,
    ]);
  });

  test.each(['10.21.0.0/16', '10.19.0.0/16', '192.168.0.0/24', '100.64.0.0/16'])('%s shares none', (cidr) => {
    expect(complaints(staging(`{ cidr: ${cidr} }`))).toEqual([]);
  });

  test('existing networks count too', () => {
    expect(complaints(staging(existing('10.0.0.0/8')))).toEqual([
      'client.yaml:25:67  environments.staging.network.existing.cidr: found "10.0.0.0/8", which overlaps 10.20.0.0/16 of production; expected a block of its own',
    ]);
  });

  test('two environments may stand in one existing network', () => {
    const development = '  development: { extends: staging, kind: development }\n';
    expect(complaints(staging(existing('172.31.0.0/16')) + development)).toEqual([]);
  });

  test('a network that is inherited unchanged belongs to its parent', () => {
    expect(complaints(`${FILE}  staging: { extends: production, kind: staging }\n`)).toEqual([
      'client.yaml:22:3  environments.staging.network.cidr: found "10.20.0.0/16", which overlaps 10.20.0.0/16 of production (taken over from production); expected a block of its own',
    ]);
  });

  test('overlaps show while other parts of the network are wrong', () => {
    const found = complaints(staging('{ cidr: 10.20.0.0/17, zones: many }'));
    expect(found.map((line) => line.split(':')[2])).toEqual([
      '22  environments.staging.network.cidr',
      '43  environments.staging.network.zones',
    ]);
  });

  test('zones are told by their place in the list, though one before them is wrong as well', () => {
    const zoned = (zones: string): readonly string[] =>
      complaints(FILE.replace('10.20.0.0/16 }', `10.20.0.0/16, zones: [${zones}] }`)).map((one) =>
        one.replace(/^.*network\./, ''),
      );
    const stray = 'found "use1-az2"; expected an Availability Zone of eu-west-1, whose IDs begin with euw1-az';
    expect(zoned('euw1-az1, euw1-az1, use1-az2')).toEqual([
      'zones[1]: found "euw1-az1" again; expected each once',
      `zones[2]: ${stray}`,
    ]);
    expect(zoned('first, euw1-az1, use1-az2')).toEqual([
      'zones[0]: found "first"; expected the ID of an Availability Zone, e.g. euw1-az1, or its name, e.g. eu-west-1a',
      `zones[2]: ${stray}`,
    ]);
  });

  test('an existing network has a subnet in each zone, and zones of its region', () => {
    const network = existing('172.31.0.0/16').replace('[eu-west-1a]', '[eu-west-1a, us-east-1b]');
    expect(complaints(staging(network)).map((line) => line.replace(/^\S+ {2}/, ''))).toEqual([
      'environments.staging.network.existing.availabilityZones[1]: found "us-east-1b"; expected an availability zone of eu-west-1',
      'environments.staging.network.existing.subnets.private: found 1 subnet; expected 2, one for each availability zone',
    ]);
  });

  test('an existing network tells each zone and each subnet once', () => {
    const network = existing('172.31.0.0/16')
      .replace('[eu-west-1a]', '[eu-west-1a, eu-west-1a]')
      .replace('[subnet-0a1b2c3d]', '[subnet-0a1b2c3d, subnet-0a1b2c3d]');
    expect(complaints(staging(network)).map((line) => line.replace(/^\S+ {2}/, ''))).toEqual([
      'environments.staging.network.existing.availabilityZones[1]: found "eu-west-1a" again; expected each once',
      'environments.staging.network.existing.subnets.private[1]: found "subnet-0a1b2c3d" again; expected each once',
    ]);
  });

  test('one laid over another that is told apart from it is one mistake', () => {
    const network = existing('172.31.0.0/16').replace('cidr: null, ', '');
    expect(complaints(staging(network))).toHaveLength(1);
  });

  test('servers need a network', () => {
    expect(complaints(FILE.replace('    network: { cidr: 10.20.0.0/16 }\n', ''))).toEqual([
      'client.yaml:12:3  environments.production.network: found nothing; expected a network for the servers ehr',
    ]);
  });
});

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
