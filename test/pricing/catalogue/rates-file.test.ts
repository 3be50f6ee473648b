import { readRates } from '../../../lib/pricing/catalogue/rates-file';

const FILE = readRates(
  [
    '# groundplan.rates/1 aws eu-west-1 services: 5 rates',
    '@ a 2025-10-28 prices-of-networks',
    '@ b 2025-09-24 prices-of-storage',
    '[ec2/*/linux] hour',
    'm6i.large 0.107 a',
    'm6i.large.more 0.2 a',
    '[nat-gateway/*]',
    'gateway 0.048 a hour',
    'requests 1:0.5,10:0.25,1000:- a 1M requests',
    '[s3/*] GB-month',
    'standard-storage 0:0.023,51200:0.022 b',
    '',
  ].join('\n'),
);

describe('readRates', () => {
  test('finds a rate by its key, with the unit of its line', () => {
    expect(FILE.find('nat-gateway/gateway')).toEqual({
      key: 'nat-gateway/gateway',
      unit: 'hour',
      tiers: [{ from: 0, usd: 0.048 }],
      asOf: '2025-10-28',
      source: 'prices-of-networks',
    });
  });

  test('takes the unit from the section’s head', () => {
    expect(FILE.find('ec2/m6i.large/linux')).toMatchObject({ unit: 'hour', tiers: [{ from: 0, usd: 0.107 }] });
  });

  test('reads tiers, an allowance below the first of them, and where the figures end', () => {
    expect(FILE.find('nat-gateway/requests')).toMatchObject({
      unit: '1M requests',
      tiers: [
        { from: 1, usd: 0.5 },
        { from: 10, usd: 0.25 },
      ],
      upTo: 1000,
    });
  });

  test('reads the last line of the file', () => {
    expect(FILE.find('s3/standard-storage')).toMatchObject({ asOf: '2025-09-24', source: 'prices-of-storage' });
  });

  test.each(['ec2/m6i.large/windows', 'ec2/m6i/linux', 'ec2/arge/linux', 'ec2/linux', 's3/@', 'vpc/gateway', '', '/'])(
    'has no %p',
    (key) => expect(FILE.find(key)).toBeUndefined(),
  );

  test('lists every rate in order', () => {
    expect(FILE.all().map(({ key }) => key)).toEqual([
      'ec2/m6i.large/linux',
      'ec2/m6i.large.more/linux',
      'nat-gateway/gateway',
      'nat-gateway/requests',
      's3/standard-storage',
    ]);
  });

  test('has nothing when there are no sections', () => {
    expect(readRates('').all()).toEqual([]);
    expect(readRates('# groundplan.rates/1 aws eu-west-1 services: 0 rates\n').find('s3/storage')).toBeUndefined();
  });

  test('refuses a line whose date and source are unknown', () => {
    const broken = readRates('# head\n@ a 2025-10-28 somewhere\n[s3/*]\nstorage 0.023 b GB-month\n');
    expect(() => broken.find('s3/storage')).toThrow(
      'found "storage 0.023 b GB-month" in a file of rates; expected <name> <prices> <provenance> [<unit>]',
    );
  });
});
