import fc from 'fast-check';
import { comparisonCsv } from '../../../lib/reports/comparison/csv';
import { csv } from '../../../lib/reports/formats/csv';
import { estimateCsv } from '../../../lib/reports/estimate/csv';
import { planCsv } from '../../../lib/reports/plan/csv';
import { reportPlan } from '../../../lib/reports/plan/report';
import { compare } from '../../../lib/pricing';
import { estimates } from '../../pricing/compare/estimates';
import { CHANGES } from '../comparisons';
import { WEB } from '../fixtures';

/** RFC 4180, read by its grammar. */
function parse(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

const amounts = (text: string, column: string): number => {
  const [head = [], ...rows] = parse(text);
  return rows.reduce((sum, row) => sum + Math.round(1e6 * Number(row[head.indexOf(column)] ?? 0)), 0);
};

test('rows end in CRLF; commas, quotes and line breaks are quoted', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['x,y', 'say "hi"'],
        ['two\r\nlines', undefined],
      ],
    ),
  ).toBe('a,b\r\n"x,y","say ""hi"""\r\n"two\r\nlines",\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r', '=HYPERLINK("x")'])(
  '%j is text, not a formula',
  (formula) => {
    expect(parse(csv(['a'], [[formula]]))[1]).toEqual([`'${formula}`]);
  },
);

test('numbers are numbers, below zero too, and have no exponent', () => {
  expect(csv(['a'], [[-1.5], [0.0000002], [1e21], [0], [730]])).toBe(
    'a\r\n-1.5\r\n0.0000002\r\n1000000000000000000000\r\n0\r\n730\r\n',
  );
});

test('whatever the cells hold, they are read as they were, but for what would be a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const read = parse(csv(['a', 'b'], rows)).slice(1);
      expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
      );
      for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

test('an estimate has a row for each priced line, and one without amounts for each that has no price', () => {
  const [head = [], ...rows] = parse([...estimateCsv(WEB)].join(''));
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(rows).toHaveLength(10); // 2 of the gateway, 3 of the fleet, 3 alarms, a web ACL, a ledger
  expect(rows[0]).toEqual(
    'web,networkNat,web/network/Nat,AWS::EC2::NatGateway,aws,eu-west-1,priced,NAT gateway,730,hour,0.048,35.04,35.04,35.04,template,a/b,2026-07-20,'.split(
      ',',
    ),
  );
  expect(rows.at(-1)?.slice(6)).toEqual([
    'unknown',
    'AWS::QLDB::Ledger',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'no price: it is a type we do not know',
  ]);
});

test('the lines of an estimate add up to its total', () => {
  fc.assert(
    fc.property(estimates, (estimate) => {
      expect(amounts([...estimateCsv(estimate)].join(''), 'expected')).toBe(
        Math.round(1e6 * estimate.monthly.expected),
      );
    }),
  );
});

const tenTimes = (name: string): readonly string[] => Array.from({ length: 10 }, () => name);

test('a plan says which environment a line belongs to', () => {
  const environment = {
    kind: 'production',
    engine: 'aws-cdk',
    region: 'eu-west-1',
    decisions: [],
    warnings: [],
    estimate: WEB,
  };
  const environments = [
    { name: 'one', ...environment },
    { name: 'two', ...environment },
  ];
  const rows = parse([...planCsv(reportPlan({ name: 'A', slug: 'a', environments }))].join(''));
  expect(rows.map(([first]) => first)).toEqual(['environment', ...tenTimes('one'), ...tenTimes('two')]);
});

test('a difference has a row for each line that changed, each new name and each missing price', () => {
  const [head = [], ...rows] = parse(comparisonCsv(CHANGES));
  const cells = (row: readonly string[], ...names: readonly string[]) => names.map((name) => row[head.indexOf(name)]);
  expect(rows.map((row) => cells(row, 'change', 'resource_after', 'causes', 'change_expected'))).toEqual([
    ['changed', 'serversWeb', 'instance type m5.large → m5.xlarge', '78.11'],
    ['removed', '', '', '-35.04'],
    ['changed', 'serversA', 'rate gp2-storage → gp3-storage', '-0.22'],
    ['changed', 'serversB', 'rate gp2-storage → gp3-storage', '-0.22'],
    ['changed', 'serversC', 'rate gp2-storage → gp3-storage', '-0.22'],
    ['renamed', 'dataNew', 'name web/data/Old → web/data/New', ''],
    ['added', 'dataQueue', 'price of Requests is missing, because no price in eu-west-1', ''],
  ]);
});

test('the lines of a difference add up to it', () => {
  fc.assert(
    fc.property(estimates, estimates, (a, b) => {
      const comparison = compare(a, b);
      expect(amounts(comparisonCsv(comparison), 'change_expected')).toBe(Math.round(1e6 * comparison.change.expected));
    }),
  );
});
