import type { Row } from '../../../../scripts/catalogue/csv';
import { checkNames, serviceEntries } from '../../../../scripts/catalogue/services';

const SNS = {
  cloud: 'aws',
  region: 'eu-west-1',
  service: 'SNS',
  dimension: 'email deliveries',
  unit: '100k notifications',
  tier_from: '',
  tier_to: '',
  usd: '2',
  as_of: '2025-08-28',
  source: 'feed',
};

function row(fields: Partial<typeof SNS> = {}): Row {
  const columns = new Map(Object.entries({ ...SNS, ...fields }));
  return { where: 'services.csv:2', get: (column) => columns.get(column) ?? '' };
}

describe('serviceEntries', () => {
  test('gathers the tiers of a price in order, counted in its unit, dated by the oldest', () => {
    const rows = [
      row({ tier_from: '500000', tier_to: '', usd: '1e-05' }),
      row({ tier_from: '1000', tier_to: '500000', as_of: '2024-01-31', source: 'older' }),
    ];
    expect(serviceEntries(rows)).toEqual([
      {
        cloud: 'aws',
        region: 'eu-west-1',
        pattern: 'sns/*',
        name: 'email-deliveries',
        rate: {
          key: 'sns/email-deliveries',
          unit: '100k notifications',
          tiers: [
            { from: 0.01, usd: 2 },
            { from: 5, usd: 0.00001 },
          ],
          asOf: '2024-01-31',
          source: 'older',
        },
      },
    ]);
  });

  test('puts an Azure meter below its product and SKU', () => {
    const [entry] = serviceEntries([row({ service: 'NAT Gateway', dimension: 'NAT Gateway / Standard / Gateway' })]);
    expect(entry).toMatchObject({ pattern: 'nat-gateway/nat-gateway/*', name: 'standard/gateway' });
  });

  test.each([
    [
      'a price that is no number',
      { usd: '$2' },
      'services.csv:2: found usd "$2"; expected ^\\d+(\\.\\d+)?(e[+-]\\d+)?$',
    ],
    ['a date that is no date', { as_of: '2025' }, 'services.csv:2: found date "2025"; expected ^\\d{4}-\\d{2}-\\d{2}$'],
    ['no unit', { unit: '' }, 'services.csv:2: found unit ""'],
    ['no name', { dimension: '(first free)' }, 'services.csv:2: found key "sns/"'],
  ])('refuses %s', (_, fields, message) => {
    expect(() => serviceEntries([row(fields)])).toThrow(message);
  });

  test('refuses tiers with a gap', () => {
    const rows = [row({ tier_from: '0', tier_to: '10' }), row({ tier_from: '20' })];
    expect(() => serviceEntries(rows)).toThrow('services.csv:2: found a tier from 20 after one to 10');
  });
});

test('two names with one key are refused, in whichever regions they are', () => {
  const rows = [row(), row({ region: 'us-east-1', dimension: 'Email: deliveries' })];
  expect(() => checkNames(rows)).toThrow(
    'services.csv:2: found "SNS: Email: deliveries" and "SNS: email deliveries", both with the key aws/sns/email-deliveries',
  );
});
