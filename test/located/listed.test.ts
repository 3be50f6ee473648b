import { listed } from '../../lib/located/listed';

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `n${at}`);

test.each([
  [0, ''],
  [1, 'n0'],
  [8, 'n0, n1, n2, n3, n4, n5, n6, n7'],
  [9, 'n0, n1, n2, n3, n4, n5, n6, n7 and 1 more'],
])('%i names', (count, sentence) => {
  expect(listed(names(count))).toBe(sentence);
});
