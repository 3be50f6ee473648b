import { PRINTERS } from '../../../lib/reports/budget';
import { reportBudgets, type BudgetReport, type PricedEnvironment } from '../../../lib/reports/budget/report';
import { estimateOf, lineOf, resourceOf } from '../fixtures';

/** One gateway that costs so much, and at its highest twice as much where it varies. */
function environment(
  name: string,
  usd: number,
  rest: { monthlyBudget?: number; varies?: true } = {},
): PricedEnvironment {
  const line = lineOf('Hours', 1, usd, 'hour', rest.varies && { high: 2 * usd });
  const { monthlyBudget } = rest;
  return {
    name,
    region: 'eu-west-1',
    estimate: estimateOf([resourceOf(`${name}/a/Nat`, 'AWS::EC2::NatGateway', 'priced', [line])]),
    ...(monthlyBudget !== undefined && { monthlyBudget }),
  };
}

/** The same with a queue that has no price. */
function withQueue(priced: PricedEnvironment): PricedEnvironment {
  const queue = resourceOf(`${priced.name}/a/Queue`, 'AWS::SQS::Queue', 'unpriced', [], {
    missing: [{ name: 'Requests', because: 'no price in eu-west-1' }],
  });
  return { ...priced, estimate: estimateOf([...priced.estimate.resources, queue]) };
}

const production = environment('production', 1_442.14, { monthlyBudget: 2_100, varies: true });
const staging = environment('staging', 190.69, { monthlyBudget: 299.5 });
const CLIENT = { name: 'Ada', slug: 'ada', environments: [production, staging] };

function printed(report: BudgetReport, format: keyof typeof PRINTERS, columns = 80): string {
  return [...PRINTERS[format](report, { columns, colour: 'plain' })].join('');
}

test('each environment has a budget of its own, and the client their sum; a quarter is three months and a year twelve', () => {
  const { budget, environments } = reportBudgets(CLIENT, 15);
  expect(environments.map((each) => each.budget)).toEqual([
    // 1,442.14 × 1.15 = 1,658.46, in steps of 50; at its highest 2,884.28
    { present: 2_100, monthly: 1_700, quarterly: 5_100, yearly: 20_400, status: 'at-risk' },
    // 190.69 × 1.15 = 219.29, in steps of 5
    { present: 299.5, monthly: 220, quarterly: 660, yearly: 2_640, status: 'within' },
  ]);
  // 1,700 + 220; at its highest 2,884.28 + 190.69
  expect(budget).toEqual({ monthly: 1_920, quarterly: 5_760, yearly: 23_040, status: 'at-risk' });
});

test('what has no price makes the budget of its environment and that of the client a lower bound', () => {
  const { budget, environments } = reportBudgets({ ...CLIENT, environments: [production, withQueue(staging)] }, 15);
  expect(environments.map((each) => each.budget.status)).toEqual(['at-risk', 'cannot-tell']);
  expect(budget).toMatchObject({ monthly: 1_920, status: 'cannot-tell' });
});

test('text has what is expected, what the file has and what is proposed, side by side', () => {
  const report = reportBudgets({ ...CLIENT, monthlyBudget: 2_400 }, 15);
  expect(printed(report, 'text').split('\n').slice(0, 12)).toEqual([
    'Ada: budgets                                                prices of 2026-07-20',
    'proposed: $1,920 a month, $5,760 a quarter, $23,040 a year',
    'of each environment what is expected and 15% headroom, rounded up; of the client',
    'their sum',
    '',
    '                                 expected  in the file   month  quarter     year',
    '  production                    $1,442.14       $2,100  $1,700   $5,100  $20,400',
    '    at its highest $1,184.28 over',
    '  staging                         $190.69      $299.50    $220     $660   $2,640',
    '  together                      $1,632.83       $2,400  $1,920   $5,760  $23,040',
    '    at its highest $1,154.97 over',
    '',
  ]);
});

test('text says of a lower bound that it is one', () => {
  const text = printed(reportBudgets({ ...CLIENT, environments: [withQueue(staging)] }, 15), 'text');
  expect(text).toContain('proposed: at least $220 a month, $660 a quarter, $2,640 a year\n');
  expect(text).toContain('    a lower bound: 1 item not counted\n');
  expect(text).toContain('  not counted: staging/a/Queue (AWS::SQS::Queue)\n');
});

test.each([40, 60, 80, 120])('text keeps to %d columns, whatever environments are called', (columns) => {
  const long = environment('a-name-that-leaves-no-room-beside-it-for-money', 190.69);
  const report = reportBudgets({ ...CLIENT, environments: [long, production] }, 15);
  const rows = printed(report, 'text', columns).split('\n');
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(columns);
});

test('on a narrow page amounts stand in words', () => {
  const rows = printed(reportBudgets(CLIENT, 15), 'text', 60).split('\n');
  expect(rows.slice(rows.indexOf('  staging'), rows.indexOf('  together'))).toEqual([
    '  staging',
    '    expected $190.69, in the file $299.50, month $220,',
    '    quarter $660, year $2,640',
  ]);
});

test('Markdown has the same as a table', () => {
  const markdown = printed(reportBudgets({ ...CLIENT, monthlyBudget: 2_400 }, 15), 'markdown');
  expect(markdown.split('\n').filter((row) => row.startsWith('| '))).toEqual([
    '| environment | expected | in the file | month | quarter | year | beside it |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    '| production | $1,442.14 | $2,100 | $1,700 | $5,100 | $20,400 | at its highest $1,184.28 over |',
    '| staging | $190.69 | $299.50 | $220 | $660 | $2,640 |  |',
    '| together | $1,632.83 | $2,400 | $1,920 | $5,760 | $23,040 | at its highest $1,154.97 over |',
  ]);
});

describe('where several cost centres pay', () => {
  const shared = { ...environment('shared', 100), costCentre: 'IT-1' };
  const environments = [{ ...production, costCentre: 'IT-1' }, { ...staging, costCentre: 'IT-2' }, shared];
  const report = reportBudgets({ ...CLIENT, environments }, 15);

  test('each has the sum of its environments', () => {
    expect(report.costCentres).toMatchObject([
      // 1,700 and 115; 1,442.14 + 100
      {
        name: 'IT-1',
        environments: ['production', 'shared'],
        monthly: { expected: 1_542.14 },
        budget: { monthly: 1_815 },
      },
      { name: 'IT-2', environments: ['staging'], monthly: { expected: 190.69 }, budget: { monthly: 220 } },
    ]);
    expect(report.budget.monthly).toBe(1_815 + 220);
  });

  test('each has a row, before that of everything', () => {
    const rows = printed(report, 'text').split('\n');
    const names = rows.map((row) => /^ {2}(\S.*?) {2}.*\$/.exec(row)?.[1]).filter((name) => name !== undefined);
    expect(names).toEqual(['production', 'staging', 'shared', 'cost centre IT-1', 'cost centre IT-2', 'together']);
    expect(printed(report, 'markdown')).toContain('| cost centre IT-2 | $190.69 |  | $220 | $660 | $2,640 |  |\n');
  });
});

test('where one cost centre pays for everything nothing is said of it', () => {
  const environments = [production, staging].map((each) => ({ ...each, costCentre: 'IT-1' }));
  expect(reportBudgets({ ...CLIENT, environments }, 15).costCentres).toBeUndefined();
});
