import { judge } from '../../../lib/pricing/budget/budget';
import { estimateMarkdown } from '../../../lib/reports/estimate/markdown';
import { huge } from '../comparisons';
import { WEB } from '../fixtures';

const COMMENT = 16_384;
const bytes = (text: string): number => Buffer.byteLength(text);
const HUGE = huge(3000);

test('has its verdict first, then a table with the dearest resource on top, then what to know', () => {
  expect(estimateMarkdown(WEB).split('\n')).toEqual([
    '### at least $201.64 a month, what has a price between $120 and $364 (at least $2,419 a year)',
    '',
    '8 resources: 5 priced, 1 free, 1 without a price, 1 unknown; 1 line item uses assumed usage · ⚠ not counted: web/edge/Waf (AWS::WAFv2::WebACL), web/edge/Ledger (AWS::QLDB::Ledger) · prices of 2026-07-20',
    '',
    '| Where it goes | low | expected | high |',
    '| --- | ---: | ---: | ---: |',
    '| `servers-ehr` | $80.75 | $161.50 | $323.00 |',
    '| `network` | $39.84 | $39.84 | $39.84 |',
    '| `monitoring` | $0.30 | $0.30 | $0.30 |',
    '| **By service on the invoice** |  |  |  |',
    '| a | $120.89 | $201.64 | $363.14 |',
    '',
    '<details><summary>every resource and what it is billed for (5 rows)</summary>',
    '',
    '| resource | what is billed | low | expected | high |',
    '| --- | --- | ---: | ---: | ---: |',
    '| `servers-ehr` `Fleet/ASG` | Instance hours: 1,460 × $0.107/hour<br>Root volume storage: 60 × $0.088/GB-month | $80.75 | $161.50 | $323.00 |',
    '| `network` `Nat` | NAT gateway: 730 × $0.048/hour<br>Data processed: 100 × $0.048/GB (assumed) | $39.84 | $39.84 | $39.84 |',
    '| `monitoring` `3 × AWS::CloudWatch::Alarm` | Alarm metrics: 3 × $0.10/alarm-month | $0.30 | $0.30 | $0.30 |',
    '| `edge` `Waf` | ⚠ Web ACL: no price, because the catalogue has no price in eu-west-1 |  | no price |  |',
    '| `edge` `Ledger` | ⚠ AWS::QLDB::Ledger is a type we do not know |  | no price |  |',
    '',
    '</details>',
    '',
    '<details><summary>1 note</summary>',
    '',
    '- on-demand list prices, before tax',
    '',
    '</details>',
    '',
  ]);
});

test.each([1_000, 20_000, COMMENT])('fits %i bytes', (maxBytes) => {
  const report = estimateMarkdown(HUGE, [judge(1, HUGE)], maxBytes);
  expect(bytes(report)).toBeLessThanOrEqual(maxBytes);
  expect(report).toMatch(/_[\d]+ more rows are left out: no room\._/);
  expect(report).toMatch(/_[\d]+ more notes are left out: no room\._/);
});
