import fc from 'fast-check';

import { UniqueNames } from '../../../../lib/pricing/readers/pulumi/unique-names';

test('the second of one name is numbered, past what others have', () => {
  const names = new UniqueNames(['dev', 'dev#3']);
  expect(['dev', 'prod', 'dev', 'dev', 'prod'].map((name) => names.take(name))).toEqual([
    ...['dev#2', 'prod', 'dev#4', 'dev#5', 'prod#2'],
  ]);
});

test('law: no name is given twice, and each begins with what was asked for', () => {
  const name = fc.constantFrom('a', 'a#2', 'a#2#2', 'b');
  fc.assert(
    fc.property(fc.array(name), fc.array(name), (taken, asked) => {
      const names = new UniqueNames(taken);
      const given = asked.map((each) => names.take(each));
      expect(new Set([...taken, ...given]).size).toBe(new Set(taken).size + given.length);
      expect(given.every((each, at) => each.startsWith(asked[at] ?? ''))).toBe(true);
    }),
  );
});

test('10,000 of one name are given at once', () => {
  const names = new UniqueNames();
  for (let count = 0; count < 10_000; count += 1) names.take('a');
  expect(names.take('a')).toBe('a#10001');
});
