import { reportPlan, type DecisionRow } from '../../../lib/reports/plan/report';
import { page } from '../../../lib/reports/formats/text/page';
import { planText } from '../../../lib/reports/plan/text';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

const decision = (pattern: string, what: string, choice: string, because: string): DecisionRow => ({
  pattern,
  what,
  choice,
  because,
});

const nat = (stack: string, count: number) =>
  estimateOf([
    resourceOf(`${stack}/network/Nat`, 'AWS::EC2::NatGateway', 'priced', [
      lineOf('NAT gateway', 730 * count, 0.048, 'hour', { rate: 'nat-gateway/gateway' }),
    ]),
  ]);

const REPORT = reportPlan({
  name: 'Northwind Clinic',
  slug: 'northwind',
  monthlyBudget: 130,
  environments: [
    {
      name: 'live',
      kind: 'production',
      engine: 'aws-cdk',
      region: 'eu-west-1',
      monthlyBudget: 100,
      decisions: [
        decision('network', 'zones', 'eu-west-1a, eu-west-1b, eu-west-1c', 'gold production under HIPAA, GDPR'),
        decision('network', 'public subnets', '10.20.0.0/20, 10.20.16.0/20, 10.20.32.0/20', 'client file'),
        decision('network', 'ways out', 'one NAT gateway per zone (3)', 'gold production under HIPAA, GDPR'),
        decision('servers/ehr', 'scheduled capacity evening', '2 to 6 from 19:00', 'client file'),
      ],
      warnings: [],
      estimate: nat('a', 3),
    },
    {
      name: 'staging',
      kind: 'staging',
      engine: 'aws-cdk',
      region: 'eu-west-1',
      decisions: [],
      warnings: [],
      estimate: nat('b', 1),
    },
  ],
});

test('verdict, then each environment with its decisions by reason and its money, then the verdict again', () => {
  expect(planText({ report: REPORT, advice: {} }, page(60, 'plain'), 'all').split('\n')).toEqual([
    'Northwind Clinic                        prices of 2026-07-20',
    '$140.16 a month ($1,682 a year)',
    '✗ over the budget of $130.00 by $10.16',
    '  live     eu-west-1  $105.12  ✗ $5.12 over $100.00',
    '  staging  eu-west-1   $35.04',
    '',
    'Where it goes                         low  expected     high',
    '  network                         $140.16   $140.16  $140.16',
    'By service on the invoice',
    '  EC2                             $140.16   $140.16  $140.16',
    '',
    'How sure',
    '  2 resources: 2 priced',
    '',
    'live · production · aws-cdk · Ireland, eu-west-1',
    '$105.12 a month',
    'the same at low and high',
    '✗ over the budget of $100.00 by $5.12',
    '100% of 1 resource covered: 1 priced',
    '',
    '  network · gold production under HIPAA, GDPR',
    '    zones                 eu-west-1a, eu-west-1b, eu-west-1c',
    '    ways out              one NAT gateway per zone (3)',
    '  network · client file',
    '    public subnets        10.20.0.0/20, 10.20.16.0/20,',
    '                          10.20.32.0/20',
    '  servers/ehr · client file',
    '    scheduled capacity evening',
    '                          2 to 6 from 19:00',
    '',
    '                                      low  expected     high',
    '  network                         $105.12   $105.12  $105.12',
    '    Nat                           $105.12   $105.12  $105.12',
    '      NAT gateway: 2,190 × $0.048/hour      $105.12',
    '',
    'staging · aws-cdk · Ireland, eu-west-1 ────── $35.04 a month',
    'the same at low and high',
    '100% of 1 resource covered: 1 priced',
    '',
    '                                       low  expected    high',
    '  network                           $35.04    $35.04  $35.04',
    '    Nat                             $35.04    $35.04  $35.04',
    '      NAT gateway: 730 × $0.048/hour          $35.04',
    '',
    'Northwind Clinic: $140.16 a month',
    '✗ over the budget of $130.00 by $10.16',
    '✗ live: $105.12, over the budget of $100.00 by $5.12',
    '',
  ]);
});

test('an environment over its budget stands first and last, though the client is within', () => {
  const environments = REPORT.environments.map(({ budget, ...environment }) => ({
    ...environment,
    ...(budget && { monthlyBudget: budget.limit }),
  }));
  const report = reportPlan({ ...REPORT.client, monthlyBudget: 150, environments });
  const rows = planText({ report, advice: {} }, page(80, 'plain'), 'first-screen').split('\n');
  const failed = '✗ live: $105.12, over the budget of $100.00 by $5.12'; // 3 × 730 × 0.048
  expect(rows.slice(2, 4)).toEqual([
    '✓ within the budget of $150.00, $9.84 left',
    '  live     eu-west-1  $105.12  ✗ $5.12 over $100.00',
  ]);
  expect(rows.slice(-3)).toEqual(['', failed, '']);
});

test.each([
  [40, 'first-screen'],
  [40, 'all'],
  [80, 'first-screen'],
  [80, 'all'],
  [120, 'all'],
] as const)('no row is wider than a page of %i columns (%s)', (columns, detail) => {
  const rows = planText({ report: REPORT, advice: {} }, page(columns, 'plain'), detail).split('\n');
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(columns);
});
