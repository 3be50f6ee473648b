import { planCsv } from '../../../lib/reports/plan/csv';
import { reportPlan } from '../../../lib/reports/plan/report';
import { WEB } from '../fixtures';
import { parse } from '../read-csv';

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
