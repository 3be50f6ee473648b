import { judge } from '../../../lib/pricing/budget/budget';
import { estimateText } from '../../../lib/reports/estimate/text';
import { page } from '../../../lib/reports/formats/text/page';
import { estimateOf, lineOf, resourceOf, WEB } from '../fixtures';

const printed = (columns: number): string => estimateText(WEB, page(columns, 'plain'), 'all');
const ESCAPE = '\u001b[';

test('60 columns', () => {
  expect(printed(60).split('\n')).toEqual([
    'at least $201.64 a month                prices of 2026-07-20',
    'what has a price between $120 and $364 (at least $2,419 a',
    'year)',
    '75% of 8 resources covered: 5 priced, 1 free, 1 without a',
    'price, 1 unknown',
    '',
    '                                      low  expected     high',
    '  servers-ehr                      $80.75   $161.50  $323.00',
    '    Fleet/ASG                      $80.75   $161.50  $323.00',
    '      expected: midpoint of minimum and maximum capacity',
    '      Instance hours: 1,460 × $0.107/hour   $156.22',
    '      Root volume storage',
    '        60 × $0.088/GB-month                  $5.28',
    '  network                          $39.84    $39.84   $39.84',
    '    Nat                            $39.84    $39.84   $39.84',
    '      NAT gateway: 730 × $0.048/hour         $35.04',
    '      Data processed',
    '        100 × $0.048/GB (assumed)             $4.80',
    '    + 1 free',
    '  monitoring                        $0.30     $0.30    $0.30',
    '    3 × AWS::CloudWatch::Alarm      $0.30     $0.30    $0.30',
    '      Alarm metrics',
    '        3 × $0.10/alarm-month                 $0.30',
    '  edge                                              no price',
    '    Waf                                             no price',
    '      ! Web ACL: no price, because the catalogue has no',
    '        price in eu-west-1',
    '    Ledger                                          no price',
    '      ? AWS::QLDB::Ledger is a type we do not know',
    '',
    '  notes',
    '  · on-demand list prices, before tax',
    '',
  ]);
});

test('80 columns', () => {
  expect(printed(80).split('\n')).toEqual([
    'at least $201.64 a month                                    prices of 2026-07-20',
    'what has a price between $120 and $364 (at least $2,419 a year)',
    '75% of 8 resources covered: 5 priced, 1 free, 1 without a price, 1 unknown',
    '',
    '                                                          low  expected     high',
    '  servers-ehr                                          $80.75   $161.50  $323.00',
    '    Fleet/ASG                                          $80.75   $161.50  $323.00',
    '      expected: midpoint of minimum and maximum capacity',
    '      Instance hours: 1,460 × $0.107/hour                       $156.22',
    '      Root volume storage: 60 × $0.088/GB-month                   $5.28',
    '  network                                              $39.84    $39.84   $39.84',
    '    Nat                                                $39.84    $39.84   $39.84',
    '      NAT gateway: 730 × $0.048/hour                             $35.04',
    '      Data processed: 100 × $0.048/GB (assumed)                   $4.80',
    '    + 1 free',
    '  monitoring                                            $0.30     $0.30    $0.30',
    '    3 × AWS::CloudWatch::Alarm                          $0.30     $0.30    $0.30',
    '      Alarm metrics: 3 × $0.10/alarm-month                        $0.30',
    '  edge                                                                  no price',
    '    Waf                                                                 no price',
    '      ! Web ACL: no price, because the catalogue has no price in eu-west-1',
    '    Ledger                                                              no price',
    '      ? AWS::QLDB::Ledger is a type we do not know',
    '',
    '  notes',
    '  · on-demand list prices, before tax',
    '',
  ]);
});

test('120 columns', () => {
  expect(printed(120).split('\n')).toEqual([
    'at least $201.64 a month                                                        prices of 2026-07-20',
    'what has a price between $120 and $364 (at least $2,419 a year)',
    '75% of 8 resources covered: 5 priced, 1 free, 1 without a price, 1 unknown',
    '',
    '                                                                              low  expected     high',
    '  servers-ehr                                                              $80.75   $161.50  $323.00',
    '    Fleet/ASG                                                              $80.75   $161.50  $323.00',
    '      expected: midpoint of minimum and maximum capacity',
    '      Instance hours: 1,460 × $0.107/hour                                           $156.22',
    '      Root volume storage: 60 × $0.088/GB-month                                       $5.28',
    '  network                                                                  $39.84    $39.84   $39.84',
    '    Nat                                                                    $39.84    $39.84   $39.84',
    '      NAT gateway: 730 × $0.048/hour                                                 $35.04',
    '      Data processed: 100 × $0.048/GB (assumed)                                       $4.80',
    '    + 1 free',
    '  monitoring                                                                $0.30     $0.30    $0.30',
    '    3 × AWS::CloudWatch::Alarm                                              $0.30     $0.30    $0.30',
    '      Alarm metrics: 3 × $0.10/alarm-month                                            $0.30',
    '  edge                                                                                      no price',
    '    Waf                                                                                     no price',
    '      ! Web ACL: no price, because the catalogue has no price in eu-west-1',
    '    Ledger                                                                                  no price',
    '      ? AWS::QLDB::Ledger is a type we do not know',
    '',
    '  notes',
    '  · on-demand list prices, before tax',
    '',
  ]);
});

test.each([40, 60, 72, 80, 100, 140])('no row is wider than a page of %i columns', (columns) => {
  const rows = printed(columns).split('\n');
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(columns);
});

test('the printed amounts add up: lines to resources, resources to patterns, patterns to the total', () => {
  const third = (name: string) =>
    resourceOf(`web/${name}/One`, 'AWS::EC2::NatGateway', 'priced', [
      lineOf('a', 1, 0.111111, 'hour'),
      lineOf('b', 1, 0.111111, 'GB'),
      lineOf('c', 1, 0.111112, 'GB'),
    ]);
  const rows = estimateText(estimateOf(['x', 'y', 'z'].map(third)), page(80, 'plain'), 'all').split('\n');
  const cents = (start: RegExp): number[] =>
    rows.filter((row) => start.test(row)).map((row) => Math.round(100 * Number(row.slice(row.lastIndexOf('$') + 1))));
  expect(rows[0]).toMatch(/^\$1\.00 a month/); // 3 × (0.111111 + 0.111111 + 0.111112) = 1.000002
  expect(cents(/^ {2}[xyz]/)).toEqual([34, 33, 33]);
  expect(cents(/^ {4}One/)).toEqual([34, 33, 33]);
  expect(cents(/^ {6}[abc]:/)).toEqual([11, 11, 12, 11, 11, 11, 11, 11, 11]);
});

test('the budget stands in the verdict', () => {
  const report = estimateText(WEB, page(80, 'plain'), 'all', [judge(150, WEB)]);
  expect(report.split('\n')[2]).toBe('✗ over the budget of $150.00 by at least $51.64');
});

test('colour is for emphasis only: without it the same text is left', () => {
  const coloured = estimateText(WEB, page(80, 'colour'), 'all', [judge(150, WEB)]);
  expect(coloured).toContain(ESCAPE);
  expect(printed(80)).not.toContain(ESCAPE);
  const bare = coloured.replace(new RegExp(`\\${ESCAPE.replace('[', '\\[')}\\d+m`, 'g'), '');
  expect(bare).toBe(estimateText(WEB, page(80, 'plain'), 'all', [judge(150, WEB)]));
});

test('an estimate of nothing', () => {
  const nothing = { ...estimateOf([]), catalogue: { regions: [] } };
  expect(estimateText(nothing, page(60, 'plain'), 'all').split('\n').slice(0, 3)).toEqual([
    '$0.00 a month                                      no prices',
    '$0.00 a year',
    'no resources',
  ]);
});
