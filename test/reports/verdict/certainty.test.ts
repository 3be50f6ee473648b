import { certaintyOf, certaintySentence, mergeCertainties } from '../../../lib/reports/verdict/certainty';
import { certaintyRows } from '../../../lib/reports/verdict/text';
import { page } from '../../../lib/reports/formats/text/page';
import { estimateOf, WEB } from '../fixtures';

test('says how many resources have a price, and how many lines rest on assumed usage', () => {
  expect(certaintySentence(certaintyOf(WEB))).toBe(
    '8 resources: 5 priced, 1 free, 1 without a price, 1 unknown; 1 line item uses assumed usage',
  );
  expect(certaintySentence(mergeCertainties([certaintyOf(WEB), certaintyOf(WEB)]))).toBe(
    '16 resources: 10 priced, 2 free, 2 without a price, 2 unknown; 2 line items use assumed usage',
  );
  expect(certaintySentence(certaintyOf(estimateOf([])))).toBe('no resources');
});

test('names what is not counted, and has notes as long as they are few', () => {
  const rows = certaintyRows(certaintyOf(WEB), page(100, 'plain'));
  expect(rows.slice(3)).toEqual([
    '  not counted: web/edge/Waf (AWS::WAFv2::WebACL), web/edge/Ledger (AWS::QLDB::Ledger)',
    '  1 note on what is assumed and not included: --details',
  ]);
  expect(certaintyRows(certaintyOf(WEB), page(100, 'plain'), 1).at(-1)).toBe('  on-demand list prices, before tax');
});
