import { reportChanges } from '../../../lib/reports/changes/report';
import { changeRows } from '../../../lib/reports/changes/text';
import { page } from '../../../lib/reports/formats/text/page';
import { changesBetween, subnet } from '../../pricing/changes/templates';

const PAGE = page(80, 'plain');
const rows = (before: string, after: string): readonly string[] =>
  changeRows(
    reportChanges('cdk.out', changesBetween({ A: subnet(before) }, { A: subnet(after) }), { refuse: false }),
    PAGE,
  );

test('findings stand in rows, each with the way around it', () => {
  expect(rows('10.0.0.0/24', '10.0.1.0/24')).toEqual([
    '',
    '! What changes from cdk.out',
    '  app/A: is replaced, because CidrBlock cannot change in place.',
    '    Keep the address block, or add a new environment beside this one and move to',
    '    it.',
  ]);
});

test('nothing to look at is said, and what is compared with nothing says nothing', () => {
  expect(rows('10.0.0.0/24', '10.0.0.0/24')).toEqual([
    '',
    '✓ Nothing is replaced, removed or left running, compared with cdk.out',
  ]);
  expect(changeRows(undefined, PAGE)).toEqual([]);
});
