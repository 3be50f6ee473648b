import { estimate, readTemplate, type Estimate } from '../../../lib/pricing';
import { OUTDATED_BEFORE } from '../../../lib/pricing/estimate/age';
import { catalogueOf, type ListedRate } from '../../../lib/pricing/catalogue/in-memory';
import { ageSentences } from '../../../lib/reports/verdict/age';

const rate = (key: string, usd: number, asOf: string): ListedRate => ({
  cloud: 'aws',
  region: 'eu-west-1',
  key,
  unit: 'hour',
  tiers: [{ from: 0, usd }],
  asOf,
  source: 's',
});

/** A NAT gateway for $7.30 and an idle address for $0.73 a month. */
function priced(ofGateway: string, ofAddress: string): Estimate {
  const Resources = { Nat: { Type: 'AWS::EC2::NatGateway' }, Ip: { Type: 'AWS::EC2::EIP' } };
  const { resources } = readTemplate({ name: 'web', body: { Resources }, region: 'eu-west-1' });
  const catalogue = catalogueOf([
    rate('nat-gateway/gateway', 0.01, ofGateway),
    rate('vpc/public-ipv4-address-idle-unattached-elastic-ip', 0.001, ofAddress),
  ]);
  return estimate(resources, { catalogue, usage: 'none' });
}

test('the total is told by the year of its prices, with the oldest line', () => {
  const { catalogue } = priced('2026-02-01', '2025-06-01');
  expect(catalogue.age).toEqual({
    years: [
      { year: 2026, expected: 7.3 },
      { year: 2025, expected: 0.73 },
    ],
    oldest: { resource: 'web/Ip', line: 'Idle public IPv4 address', asOf: '2025-06-01' },
    outdated: 0,
  });
  // 7.30 of 8.03
  expect(ageSentences([catalogue])).toEqual([
    'age of the prices: 91% from 2026, 9% from 2025; oldest: Idle public IPv4 address of web/Ip, 2025-06-01',
  ]);
});

test('what is older than eighteen months is warned of', () => {
  expect(OUTDATED_BEFORE).toBe('2025-05-20');
  const { catalogue } = priced('2025-05-19', '2025-05-20');
  expect(catalogue.age?.outdated).toBe(7.3);
  expect(ageSentences([catalogue])[1]).toBe(
    '⚠ 91% of the total rests on prices from before 2025-05-20: older than 18 months',
  );
});

test('several estimates are told together', () => {
  const stamps = [priced('2026-02-01', '2026-02-01'), priced('2025-06-01', '2025-06-01')].map((each) => each.catalogue);
  expect(ageSentences(stamps)).toEqual([
    'age of the prices: 50% from 2026, 50% from 2025; oldest: NAT gateway of web/Nat, 2025-06-01',
  ]);
});

test('where nothing costs anything, there is nothing to tell', () => {
  const { resources } = readTemplate({
    name: 'web',
    body: { Resources: { Vpc: { Type: 'AWS::EC2::VPC' } } },
    region: 'eu-west-1',
  });
  expect(ageSentences([estimate(resources, { catalogue: catalogueOf([]) }).catalogue])).toEqual([]);
});
