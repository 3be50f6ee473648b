import fc from 'fast-check';
import { rangeToCents } from '../../../lib/pricing/estimate/cents';
import { sumUsd } from '../../../lib/pricing/estimate/usd';
import { add, ZERO } from '../../../lib/range';
import { breakdownOf, largestParts, mergeBreakdowns } from '../../../lib/reports/breakdown/breakdown';
import { breakdownRows } from '../../../lib/reports/breakdown/text';
import { page } from '../../../lib/reports/formats/text/page';
import { estimates } from '../../pricing/compare/estimates';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

const fleet = resourceOf('live/servers-ehr/Fleet', 'AWS::AutoScaling::AutoScalingGroup', 'priced', [
  lineOf('Instance hours', 100, 1, 'hour', { rate: 'ec2/m7g.large/linux', low: 50, high: 200 }),
  lineOf('Root volume storage', 10, 1, 'GB-month', { rate: 'ebs/gp3-storage' }),
]);
const balancer = resourceOf('live/servers-ehr/Balancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'priced', [
  lineOf('Load balancer', 20, 1, 'hour', { rate: 'elb/alb' }),
]);
const nat = resourceOf('live/network/Nat', 'AWS::EC2::NatGateway', 'priced', [
  lineOf('NAT gateway', 40, 1, 'hour', { rate: 'nat-gateway/gateway' }),
]);
const LIVE = estimateOf([fleet, balancer, nat]);

test('by pattern as it was designed, by service as the invoice names it: a group of servers, volumes and gateways are EC2', () => {
  const { patterns, services } = breakdownOf(LIVE.resources, (name) => name.replace('-', '/'));
  expect(patterns).toEqual([
    { name: 'servers/ehr', monthly: { low: 80, expected: 130, high: 230 } },
    { name: 'network', monthly: { low: 40, expected: 40, high: 40 } },
  ]);
  expect(services).toEqual([
    { name: 'EC2', monthly: { low: 100, expected: 150, high: 250 } },
    { name: 'Elastic Load Balancing', monthly: { low: 20, expected: 20, high: 20 } },
  ]);
});

test('parts of one name in several environments are one part', () => {
  const one = breakdownOf(LIVE.resources);
  const { patterns } = mergeBreakdowns([one, one]);
  expect(patterns.map(({ name, monthly }) => [name, monthly.expected])).toEqual([
    ['servers-ehr', 260],
    ['network', 80],
  ]);
});

test('the smallest parts share the last row', () => {
  const parts = [1, 5, 2, 4, 3].map((usd) => ({ name: `p${usd}`, monthly: { low: usd, expected: usd, high: usd } }));
  const rows = largestParts(parts, { low: 1500, expected: 1500, high: 1500 }, 3);
  expect(rows.map(({ name, cents }) => [name, cents.expected])).toEqual([
    ['p5', 500],
    ['p4', 400],
    ['3 others', 600],
  ]);
});

test('either list adds up to the total, in print too, whatever is priced', () => {
  fc.assert(
    fc.property(estimates, fc.integer({ min: 2, max: 6 }), ({ resources }, most) => {
      const total = rangeToCents(sumUsd(resources.map(({ monthly }) => monthly)));
      const { patterns } = breakdownOf(resources);
      const rows = largestParts(patterns, total, most);
      expect(rows.length).toBeLessThanOrEqual(most);
      expect(rows.map(({ cents }) => cents).reduce(add, ZERO)).toEqual(total);
    }),
    { numRuns: 50 },
  );
});

test('columns are low, expected and high; on a narrow page amounts stand below their names', () => {
  const total = rangeToCents(LIVE.monthly);
  expect(breakdownRows(breakdownOf(LIVE.resources), total, page(60, 'plain'))).toEqual([
    '',
    'Where it goes                         low  expected     high',
    '  servers-ehr                      $80.00   $130.00  $230.00',
    '  network                          $40.00    $40.00   $40.00',
    'By service on the invoice',
    '  EC2                             $100.00   $150.00  $250.00',
    '  Elastic Load Balancing           $20.00    $20.00   $20.00',
  ]);
  expect(breakdownRows(breakdownOf(LIVE.resources), total, page(40, 'plain')).slice(1, 4)).toEqual([
    'Where it goes',
    '                  low  expected     high',
    '  servers-ehr',
  ]);
});

test('nothing is said of where nothing goes', () => {
  expect(breakdownRows(breakdownOf([]), ZERO, page(80, 'plain'))).toEqual([]);
});
