import { loadNote } from '../../../../lib/pricing/meters/facts/load';
import { steady } from '../../../../lib/range';

test('the note says how far on the way it is', () => {
  const note = (part: number): string => loadNote({ amount: steady(part), basis: 'usage' });
  expect(note(0.5)).toBe('expected: midpoint of minimum and maximum capacity');
  expect(note(0.1)).toBe('expected: 10% of the way from minimum to maximum capacity');
});
