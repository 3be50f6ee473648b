import { loadNote } from '../../../../lib/pricing/meters/facts/load';
import { steady } from '../../../../lib/range';

test('the note says how far on the way it is', () => {
  const note = (part: number): string => loadNote({ amount: steady(part), basis: 'usage' }, 'tasks');
  expect(note(0.5)).toBe('expected halfway between the fewest and the most tasks, as scaling decides');
  expect(note(0.1)).toBe('expected 10 % of the way between the fewest and the most tasks, as scaling decides');
});
