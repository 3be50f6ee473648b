import { page } from '../../../lib/reports/formats/text/page';
import { warningRows } from '../../../lib/reports/warnings/text';
import { warningSentences } from '../../../lib/reports/warnings/words';

const backup = { pattern: 'environment', says: 'Nothing backs up the data.' };
const erased = { pattern: 'servers/ehr', says: '50 GiB is erased every evening at 18:00.' };

test('a warning names its environment, and its pattern where it has one', () => {
  expect(warningSentences([{ name: 'staging', warnings: [backup, erased] }])).toEqual([
    'staging: Nothing backs up the data.',
    'staging, servers/ehr: 50 GiB is erased every evening at 18:00.',
  ]);
});

test('a warning of several environments is told once', () => {
  const environments = ['production', 'staging'].map((name) => ({ name, warnings: [backup] }));
  expect(warningSentences(environments)).toEqual(['production, staging: Nothing backs up the data.']);
});

test('warnings have rows of their own under the verdict, and none where there is nothing to say', () => {
  expect(warningRows([{ name: 'staging', warnings: [erased] }], page(60, 'plain'))).toEqual([
    '',
    '! Before you deploy',
    '  staging, servers/ehr: 50 GiB is erased every evening at',
    '  18:00.',
  ]);
  expect(warningRows([{ name: 'staging', warnings: [] }], page(60, 'plain'))).toEqual([]);
});
