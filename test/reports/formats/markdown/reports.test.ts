import { compare } from '../../../../lib/pricing';
import { judge } from '../../../../lib/pricing/budget/budget';
import { comparisonMarkdown } from '../../../../lib/reports/comparison/markdown';
import { estimateMarkdown } from '../../../../lib/reports/estimate/markdown';
import { planMarkdown } from '../../../../lib/reports/plan/markdown';
import { reportPlan } from '../../../../lib/reports/plan/report';
import { AFTER, BEFORE, CHANGES, huge } from '../../comparisons';
import { estimateOf, WEB } from '../../fixtures';

const COMMENT = 65_536;
const bytes = (text: string): number => Buffer.byteLength(text);
const HUGE = huge(3000);

describe('a difference', () => {
  test('has its verdict first, then a table with the largest change on top', () => {
    expect(comparisonMarkdown(CHANGES, [judge(150, AFTER)]).split('\n')).toEqual([
      '### at least +$42.41 a month',
      '',
      '$119.75 → at least $162.16 · low +$42.41 … high +$42.41 · 2 added, 1 removed, 4 changed, 1 renamed, 1 unchanged · ' +
        'missing, and not in the difference: 1 price after · ✗ over the budget of $150.00 by at least $12.16',
      '',
      '|  | resource | what changes | a month |  |',
      '| --- | --- | --- | ---: | ---: |',
      '| changed | `servers` `Web` `AWS::EC2::Instance` | Instance hours: instance type m5.large → m5.xlarge | +$78.11 | +100 % |',
      '| removed | `network` `Nat` `AWS::EC2::NatGateway` | NAT gateway: 730 × $0.048/hour | -$35.04 | -100 % |',
      '| changed | `servers` 3 × `AWS::EC2::Volume` | Volume storage: rate gp2-storage → gp3-storage | -$0.66 | -20 % |',
      '| renamed | `data` `New` `AWS::EFS::FileSystem` | name web/data/Old → web/data/New | ±$0.00 |  |',
      '| added | `data` `Queue` `AWS::SQS::Queue` | ⚠ price of Requests is missing, because no price in eu-west-1 | no price |  |',
      '',
    ]);
  });

  test('is one line where nothing changed', () => {
    expect(comparisonMarkdown(compare(BEFORE, BEFORE))).toBe('**no change: $119.75 a month**\n');
  });

  test('has no table where only free resources changed', () => {
    const free = estimateOf(BEFORE.resources.filter(({ status }) => status !== 'free'));
    expect(comparisonMarkdown(compare(free, BEFORE))).not.toContain('|');
  });

  test('fits a comment however much changes, and says how much is left out', () => {
    const report = comparisonMarkdown(compare(estimateOf([]), HUGE));
    const rows = report.split('\n').filter((line) => line.startsWith('| added')).length;
    expect(bytes(report)).toBeLessThanOrEqual(COMMENT);
    expect(bytes(report)).toBeGreaterThan(COMMENT - 1000);
    expect(report).toContain(`_${3000 - rows} more rows are left out: no room._`);
    expect(report).toMatch(/`[^`]*2999`/); // the dearest is the first
  });
});

describe('an estimate', () => {
  test('has its verdict first, then a table with the dearest resource on top, then what to know', () => {
    expect(estimateMarkdown(WEB).split('\n')).toEqual([
      '### at least $201.64 a month',
      '',
      'low $120.89 … high $363.14 · 75 % of 8 resources covered: 5 priced, 1 free, 1 without a price, 1 unknown · prices of 2026-07-20',
      '',
      '| resource | what is billed | low | high | expected |',
      '| --- | --- | ---: | ---: | ---: |',
      '| `servers-ehr` `Fleet/ASG` | Instance hours: 1,460 × $0.107/hour<br>Root volume storage: 60 × $0.088/GB-month | $80.75 | $323.00 | $161.50 |',
      '| `network` `Nat` | NAT gateway: 730 × $0.048/hour<br>Data processed: 100 × $0.048/GB (assumed) | $39.84 | $39.84 | $39.84 |',
      '| `monitoring` `3 × AWS::CloudWatch::Alarm` | Alarm metrics: 3 × $0.10/alarm-month | $0.30 | $0.30 | $0.30 |',
      '| `edge` `Waf` | ⚠ Web ACL: no price, because the catalogue has no price in eu-west-1 |  |  | no price |',
      '| `edge` `Ledger` | ⚠ AWS::QLDB::Ledger is a type we do not know |  |  | no price |',
      '',
      '- on-demand list prices, before tax',
      '',
    ]);
  });

  test.each([1_000, 20_000, COMMENT])('fits %i bytes', (most) => {
    const report = estimateMarkdown(HUGE, [judge(1, HUGE)], most);
    expect(bytes(report)).toBeLessThanOrEqual(most);
    expect(report).toMatch(/_[\d]+ more rows are left out: no room\._/);
    expect(report).toMatch(/_[\d]+ more notes are left out: no room\._/);
  });
});

describe('a plan', () => {
  const plan = (environments: readonly string[], estimate = WEB) =>
    reportPlan({
      name: 'A | B',
      slug: 'a',
      environments: environments.map((name) => ({
        name,
        kind: 'production',
        engine: 'aws-cdk',
        region: 'eu-west-1',
        decisions: [{ pattern: 'network', what: 'zones', choice: '3', because: 'gold production' }],
        warnings: [],
        estimate,
      })),
    });

  test('has the client first, then each environment with its money and its decisions', () => {
    const report = planMarkdown(plan(['one', 'two']));
    expect(report.split('\n').filter((line) => /^#|network \|/.test(line))).toEqual([
      '## A \\| B: at least $403.28 a month', // 2 × 201.64
      '### one · production · aws-cdk · eu-west-1: at least $201.64 a month',
      '| network | zones | 3 | gold production |',
      '### two · production · aws-cdk · eu-west-1: at least $201.64 a month',
      '| network | zones | 3 | gold production |',
    ]);
  });

  test('shares a comment among its environments', () => {
    const report = planMarkdown(plan(['one', 'two', 'three'], HUGE));
    expect(bytes(report)).toBeLessThanOrEqual(COMMENT);
    expect(report.match(/rows are left out/g)).toHaveLength(3);
  });

  test('of more environments than there is room for says so', () => {
    const report = planMarkdown(plan(Array.from({ length: 500 }, (_, at) => `environment-${at}`)), 2_000);
    expect(bytes(report)).toBeLessThanOrEqual(2_000);
    expect(report).toMatch(/_The rest is left out: no room\._\n$/);
  });
});
