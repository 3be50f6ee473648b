import { formatProblem } from '../lib/problem';

test('a problem is one line, whatever the file holds', () => {
  expect(formatProblem({ path: ['Resources', 'A\n', 0], found: '"\u001b[2J"', expected: 'a number' })).toBe(
    'Resources.A\\u000a[0]: found "\\u001b[2J"; expected a number',
  );
});

test('long words are cut', () => {
  const message = formatProblem({ path: ['k'.repeat(400)], found: 'x'.repeat(400), expected: 'less' });
  expect(message).toBe(`${'k'.repeat(300)}…: found ${'x'.repeat(300)}…; expected less`);
});
