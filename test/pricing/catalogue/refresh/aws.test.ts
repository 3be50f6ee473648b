import { fieldsOf, linesOf } from '../../../../lib/pricing/catalogue/refresh/aws/csv';
import { readAws } from '../../../../lib/pricing/catalogue/refresh/aws/read';
import { UnavailableError, type Download } from '../../../../lib/pricing/catalogue/refresh/download';
import type { Collected } from '../../../../lib/pricing/catalogue/refresh/collect';
import fc from 'fast-check';
import { instance, offerFile, regionIndex, used, type OfferRow } from './offer-file';

const BASE = new URL('https://prices.example');

/** A server of an offer in Paris, whose answers come in pieces of a few bytes. */
function serving(service: string, csv: string, piece = 7): Download {
  const documents: Readonly<Record<string, string>> = {
    [`/offers/v1.0/aws/${service}/current/region_index.json`]: JSON.stringify(regionIndex(service, ['eu-west-3'])),
    [`/offers/v1.0/aws/${service}/20261115080000/eu-west-3/index.csv`]: csv,
  };
  return async function* ({ pathname }) {
    const document = documents[pathname] ?? '';
    for (let at = 0; at < document.length; at += piece) yield await Promise.resolve(document.slice(at, at + piece));
  };
}

function read(service: string, rows: readonly OfferRow[]): Promise<Collected> {
  return readAws(service, 'eu-west-3', BASE, serving(service, offerFile(service, rows)));
}

async function pricesIn(service: string, rows: readonly OfferRow[]): Promise<Record<string, string>> {
  const { rates } = await read(service, rows);
  return Object.fromEntries(
    rates.map(({ key, unit, tiers }) => [
      key,
      `${tiers.map(({ from, usd }) => (from === 0 ? String(usd) : `${from}:${usd}`)).join(' ')} per ${unit}`,
    ]),
  );
}

describe('AmazonEC2', () => {
  test('instances by operating system, dated by the list and with its version', async () => {
    const { rates, leftOut } = await read('AmazonEC2', [
      instance('m7g.large', 'Linux', '0.0955000000'),
      instance('m7i.large', 'Windows', '0.2105000000', { operation: 'RunInstances:0002' }),
    ]);
    expect(leftOut).toEqual([]);
    expect(rates).toEqual([
      {
        key: 'ec2/m7g.large/linux',
        unit: 'hour',
        tiers: [{ from: 0, usd: 0.0955 }],
        asOf: '2026-11-15',
        source: 'aws-price-list/AmazonEC2/20261115080000',
      },
      expect.objectContaining({ key: 'ec2/m7i.large/windows', tiers: [{ from: 0, usd: 0.2105 }] }),
    ]);
  });

  test.each<[string, OfferRow]>([
    ['a reservation', { TermType: 'Reserved' }],
    ['dedicated tenancy', { Tenancy: 'Dedicated' }],
    ['a licence of one’s own', { 'License Model': 'Bring your own license' }],
    ['SQL Server installed', { 'Pre Installed S/W': 'SQL Std' }],
    ['an unused reservation', { CapacityStatus: 'UnusedCapacityReservation', usageType: 'EUW3-UnusedBox:m5.large' }],
    ['a local zone', { 'Location Type': 'AWS Local Zone' }],
    ['an operating system that we have no key for', { 'Operating System': 'Ubuntu Pro' }],
    ['a price of nothing', { PricePerUnit: '0.0000000000' }],
    ['another unit', { Unit: 'vCPU-Hours' }],
  ])('passes over %s', async (_, rest) => {
    expect(await pricesIn('AmazonEC2', [instance('m5.large', 'Linux', '0.1', rest)])).toEqual({});
  });

  test('volumes, their speed and snapshots', async () => {
    const storage = (api: string, usd: string): OfferRow =>
      used(`EBS:VolumeUsage.${api}`, 'GB-Mo', usd, { 'Product Family': 'Storage', 'Volume API Name': api });
    expect(
      await pricesIn('AmazonEC2', [
        storage('gp3', '0.0928000000'),
        used('EBS:VolumeUsage', 'GB-Mo', '0.0580000000', {
          'Product Family': 'Storage',
          'Volume API Name': 'standard',
        }),
        used('EBS:VolumeP-IOPS.gp3', 'IOPS-Mo', '0.0058000000'),
        used('EBS:VolumeP-IOPS.piops', 'IOPS-Mo', '0.0760000000'),
        used('EBS:VolumeP-IOPS.io2', 'IOPS-Mo', '0.0760000000'),
        used('EBS:VolumeP-IOPS.io2.tier3', 'IOPS-Mo', '0.0372400000'),
        used('EBS:VolumeP-IOPS.io2.tier2', 'IOPS-Mo', '0.0532000000'),
        used('EBS:VolumeP-Throughput.gp3', 'GiBps-mo', '47.5136000000'),
        used('EBS:SnapshotUsage', 'GB-Mo', '0.0530000000'),
        used('EBS:SnapshotArchiveStorage', 'GB-Mo', '0.0125000000'),
      ]),
    ).toEqual({
      'ebs/gp3-storage': '0.0928 per GB-month',
      'ebs/magnetic-storage': '0.058 per GB-month',
      'ebs/gp3-provisioned-iops': '0.0058 per IOPS-month',
      'ebs/io1-provisioned-iops': '0.076 per IOPS-month',
      'ebs/io2-provisioned-iops': '0.076 32000:0.0532 64000:0.03724 per IOPS-month',
      'ebs/gp3-provisioned-throughput': '0.0464 per MBps-month', // 47.5136 ÷ 1024
      'ebs/snapshot-storage': '0.053 per GB-month',
    });
  });

  test('NAT gateways, in regions with a short name and in the one without', async () => {
    expect(
      await pricesIn('AmazonEC2', [
        used('NatGateway-Hours', 'Hrs', '0.0500000000'),
        { usageType: 'NatGateway-Bytes', Unit: 'GB', PricePerUnit: '0.0450000000' },
        used('NatGateway-Prvd-Hours', 'Hrs', '0.9'),
      ]),
    ).toEqual({ 'nat-gateway/gateway': '0.05 per hour', 'nat-gateway/data-processed': '0.045 per GB' });
  });

  test('two prices of one thing make none, and are told; the same one twice is fine', async () => {
    const { rates, leftOut } = await read('AmazonEC2', [
      instance('m5.large', 'Linux', '0.112'),
      instance('m5.large', 'Linux', '0.113'),
      instance('m5.xlarge', 'Linux', '0.224'),
      instance('m5.xlarge', 'Linux', '0.224'),
      used('EBS:VolumeP-IOPS.io2.tier2', 'IOPS-Mo', '0.0532'),
    ]);
    expect(rates.map(({ key }) => key)).toEqual(['ec2/m5.xlarge/linux']);
    expect(leftOut).toEqual(['ec2/m5.large/linux', 'ebs/io2-provisioned-iops']);
  });
});

test('AWSELB: load balancers by operation, not their trust stores', async () => {
  const by = (operation: string): OfferRow => ({ operation: `LoadBalancing${operation}` });
  expect(
    await pricesIn('AWSELB', [
      used('LoadBalancerUsage', 'Hrs', '0.0294', by('')),
      used('DataProcessing-Bytes', 'GB', '0.0084', by('')),
      used('LoadBalancerUsage', 'Hrs', '0.02646', by(':Application')),
      used('LCUUsage', 'LCU-Hrs', '0.0084', by(':Application')),
      used('LoadBalancerUsage', 'Hrs', '0.02646', by(':Network')),
      used('LoadBalancerUsage', 'Hrs', '0.0147', by(':Gateway')),
      used('TS-LoadBalancerUsage', 'Hrs', '0.0059', by(':Application')),
      { ...used('', 'Hrs', '0.0056', by(':Application')), usageType: 'TS-LoadBalancerUsage' },
      used('ReservedLCUUsage', 'LCU-Hrs', '0.0084', by(':Application')),
    ]),
  ).toEqual({
    'elb/clb': '0.0294 per hour',
    'elb/clb-data-processed': '0.0084 per GB',
    'elb/alb': '0.02646 per hour',
    'elb/alb-lcu': '0.0084 per LCU-hour',
    'elb/nlb': '0.02646 per hour',
    'elb/gwlb': '0.0147 per hour',
  });
});

test('AmazonRDS: instances by engine and deployment', async () => {
  const database = (engine: string, deployment: string, usage: string, rest: OfferRow = {}): OfferRow =>
    used(`${usage}:db.r6g.large`, 'Hrs', '0.25', {
      'Product Family': 'Database Instance',
      'Instance Type': 'db.r6g.large',
      'Database Engine': engine,
      'Deployment Option': deployment,
      'License Model': 'No license required',
      ...rest,
    });
  expect(
    Object.keys(
      await pricesIn('AmazonRDS', [
        database('PostgreSQL', 'Single-AZ', 'InstanceUsage'),
        database('MySQL', 'Multi-AZ', 'Multi-AZUsage'),
        database('Aurora PostgreSQL', 'Single-AZ', 'InstanceUsageIOOptimized'),
        database('Aurora MySQL', 'Single-AZ', 'InstanceUsage'),
        database('MySQL', 'Multi-AZ (readable standbys)', 'Multi-AZClusterUsage'),
        database('Oracle', 'Single-AZ', 'InstanceUsage', { 'License Model': 'License included' }),
        database('MariaDB', 'Single-AZ', 'InstanceUsage', { 'Location Type': 'AWS Outposts' }),
      ]),
    ),
  ).toEqual([
    'rds/postgresql/single-az/db.r6g.large',
    'rds/mysql/multi-az/db.r6g.large',
    'rds/aurora-postgresql-io-optimized/single-az/db.r6g.large',
    'rds/aurora-mysql/single-az/db.r6g.large',
  ]);
});

describe('what is broken is refused', () => {
  const GOOD = offerFile('AmazonEC2', [instance('m5.large', 'Linux', '0.112')]);
  const told = async (csv: string): Promise<string> => {
    const outcome = readAws('AmazonEC2', 'eu-west-3', BASE, serving('AmazonEC2', csv, 1000));
    return outcome.then(
      () => 'nothing',
      (error: unknown) => (error instanceof UnavailableError ? error.found : String(error)),
    );
  };

  test.each([
    ['an empty file', '', 'no table of prices'],
    ['a web page', '<html>\n<body>sorry</body>\n</html>\n', 'no table of prices'],
    ['a table of something else', '"SKU","Colour"\n', /^no column TermType, StartingRange, /],
    ['another offer', GOOD.replace('"OfferCode","AmazonEC2"', '"OfferCode","AmazonS3"'), 'the offer AmazonS3'],
    ['no date', GOOD.replace('2026-11-15T08:00:00Z', 'soon'), 'no date or version'],
    ['another currency', GOOD.replace('"USD"', '"CNY"'), 'a price in CNY'],
    ['a price that is no number', GOOD.replace('"0.112"', '"cheap"'), 'the price "cheap" on line 7'],
    ['a price below zero', GOOD.replace('"0.112"', '"-1"'), 'the price "-1" on line 7'],
    ['no price', GOOD.replace('"0.112"', '""'), 'the price "" on line 7'],
    ['one row that is megabytes long', GOOD + '"' + 'x'.repeat(1_000_000), 'a broken row on line 8'],
    ['bytes', '\u0000\u0001\u0002', 'no table of prices'],
  ])('%s', async (_, csv, expected) => {
    expect(await told(csv)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  test('wherever the file is cut off within a row', async () => {
    const table = GOOD.indexOf('\n"SKU0"') + 1;
    const whole = GOOD.length - 1; // the last line feed says nothing
    const cuts = fc.integer({ min: table + 1, max: whole - 1 });
    await fc.assert(fc.asyncProperty(cuts, async (cut) => expect(await told(GOOD.slice(0, cut))).not.toBe('nothing')));
    expect(await told(GOOD.slice(0, whole))).toBe('nothing');
  });

  test('a region that the service is not sold in, with the nearest one', async () => {
    await expect(readAws('AmazonEC2', 'eu-west3', BASE, serving('AmazonEC2', GOOD))).rejects.toThrow(
      '--region: found "eu-west3"; expected a region that AWS lists AmazonEC2 in. Did you mean "eu-west-3"?',
    );
    await expect(readAws('AmazonEC2', 'constructor', BASE, serving('AmazonEC2', GOOD))).rejects.toThrow('--region');
  });

  test('a list of regions that leads elsewhere', async () => {
    const index = { regions: { 'eu-west-3': { currentVersionUrl: 'https://elsewhere.example/index.json' } } };
    const download: Download = async function* () {
      yield await Promise.resolve(JSON.stringify(index));
    };
    await expect(readAws('AmazonEC2', 'eu-west-3', BASE, download)).rejects.toThrow(
      'found something else at https://prices.example/offers/v1.0/aws/AmazonEC2/current/region_index.json; expected the regions of an offer of AWS',
    );
  });
});

describe('CSV', () => {
  test('fields are read as they were written, whatever is in them', () => {
    const field = fc.string().map((text) => text.replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.array(field, { minLength: 1 }), (fields) => {
        expect(fieldsOf(fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))).toEqual(fields);
      }),
    );
  });

  test.each([
    ['a,"b,c",,', ['a', 'b,c', '', '']],
    ['', ['']],
    ['"a', undefined],
    ['"a"b,c', undefined],
    ['"a""', undefined],
  ])('%j', (line, fields) => {
    expect(fieldsOf(line)).toEqual(fields);
  });

  test('lines are the same in whatever pieces they come', async () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', ',', '\n') }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(pieces, async (given) => {
        const found: (string | undefined)[] = [];
        const stream = async function* (): AsyncGenerator<string> {
          for (const piece of given) yield await Promise.resolve(piece);
        };
        for await (const line of linesOf(stream())) found.push(line);
        expect(found).toEqual(
          given
            .join('')
            .replace(/\n$/, '')
            .split('\n')
            .slice(0, given.join('') === '' ? 0 : undefined),
        );
      }),
    );
  });
});
