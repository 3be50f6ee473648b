import { isUnknown, Unknown } from '../../../lib/pricing/readers';
import { Reference, referencesOf, UnknownText } from '../../../lib/pricing/readers/reference';
import { asText, joined } from '../../../lib/pricing/readers/text';

test('a scalar is read as text, and nothing else is', () => {
  expect(asText(1.5, 'Size')).toBe('1.5');
  expect(asText(false, 'Flag')).toBe('false');
  expect(asText(['a'], 'Name')).toMatchObject({ because: 'Name is a list, where text is expected' });
});

test('known parts are strung together', () => {
  expect(joined(['a', 'b', 'c'], '-')).toBe('a-b-c');
  expect(joined([])).toBe('');
});

test('text of which a part is unknown keeps its parts, and refers to what they refer to', () => {
  const queue = new Reference('web/Queue', 'its name is known only after deployment');
  const text = joined(['arn:aws:sqs:', queue, '/', 'jobs']);
  expect(text).toBeInstanceOf(UnknownText);
  expect(referencesOf(text).map(({ to }) => to)).toEqual(['web/Queue']);
});

test('text of one unknown part is that part', () => {
  const unknown = new Unknown('nobody says');
  expect(joined(['', unknown, ''])).toBe(unknown);
});

test('text that is longer than any honest value is unknown', () => {
  expect(isUnknown(joined(['a'.repeat(600_000), 'b'.repeat(600_000)]))).toBe(true);
});
