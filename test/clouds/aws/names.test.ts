import { LONGEST_NAMES, nameProblems, type AwsName } from '../../../lib/clouds/aws/names';
import { formatProblem } from '../../../lib/problem';

test.each([
  ['an association of Systems Manager', 128],
  ['a maintenance window', 128],
  ['a patch baseline', 128],
  ['a patch group', 256],
  ['a metric of AWS WAF', 128],
  ['an alarm', 255],
  ['a dashboard', 255],
  ['a log group', 512],
  ['the display name of a topic', 100],
  ['the description of a security group', 255],
  ['the value of a tag', 256],
] as const)('%s has at most %d characters', (of, limit) => {
  const fits = 'n'.repeat(limit);
  expect(LONGEST_NAMES[of]).toBe(limit);
  expect(nameProblems([{ of, name: fits }], ['name'], 'shorten it')).toEqual([]);
  expect(nameProblems([{ of, name: `${fits}n` }], ['name'], 'shorten it')).toEqual([
    {
      path: ['name'],
      found: `${limit + 1} characters: "${fits}n"`,
      expected: `at most ${limit}, which ${of} can have: shorten it`,
    },
  ]);
});

test('of several names that are too long, the one that is so by most is told', () => {
  const names: readonly AwsName[] = [
    { of: 'an alarm', name: 'n'.repeat(260) },
    { of: 'a maintenance window', name: 'n'.repeat(140) },
    { of: 'a dashboard', name: 'n'.repeat(256) },
  ];
  expect(nameProblems(names, [], 'shorten it').map(formatProblem)).toEqual([
    `found 140 characters: "${'n'.repeat(140)}"; expected at most 128, which a maintenance window can have: shorten it`,
  ]);
});
