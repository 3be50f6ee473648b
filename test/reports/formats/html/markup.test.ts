import fc from 'fast-check';
import { html } from '../../../../lib/reports/formats/html/markup';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const unescape = (text: string): string => text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? '');

test('text from elsewhere is escaped, markup of our own is not', () => {
  const name = `<b title="x">Tom & Jerry's</b>`;
  expect(html`<p title="${name}">${html`<i>${name}</i>`}</p>`.text).toBe(
    '<p title="&lt;b title=&quot;x&quot;&gt;Tom &amp; Jerry&#39;s&lt;/b&gt;">' +
      '<i>&lt;b title=&quot;x&quot;&gt;Tom &amp; Jerry&#39;s&lt;/b&gt;</i></p>',
  );
});

test('numbers, lists and nothing stand as one expects', () => {
  expect(html`${1.5}|${['a', html`<br />`, 2]}|${undefined}|${[]}`.text).toBe('1.5|a<br />2||');
});

test('whatever a text says, it stays that text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '/'), fc.string({ unit: 'binary' })) }),
      (text) => {
        const [, attribute, content] =
          /^<p title="([^"<>]*)">([^<>]*)<\/p>$/s.exec(html`<p title="${text}">${text}</p>`.text) ?? [];
        expect([unescape(attribute ?? ''), unescape(content ?? '')]).toEqual([text, text]);
      },
    ),
  );
});
