import { CERTIFICATE, complaints, HEAD, ofFleet, OWN_IMAGE, PRODUCTION } from './files';

const FILE = HEAD + PRODUCTION;
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
