import { terminalSvg } from '../../scripts/pictures/terminal';

test('a row is text in its columns, colours and weights', () => {
  const svg = terminalSvg('a & b', 'ab  \u001b[1m\u001b[32m<c>\u001b[39m\u001b[22m \u001b[2m…\u001b[22m\n\n  d\n', 20);
  expect(svg).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg" width="208" height="100" viewBox="0 0 208 100" role="img">',
  );
  expect(svg).toContain('<title>a &amp; b</title>');
  expect(svg.split('\n').filter((line) => line.startsWith('<text'))).toEqual([
    '<text x="20" y="35" textLength="16.8" lengthAdjust="spacingAndGlyphs" fill="#e6edf3">ab</text>',
    '<text x="53.6" y="35" textLength="25.2" lengthAdjust="spacingAndGlyphs" fill="#7ee787" font-weight="bold">&lt;c&gt;</text>',
    '<text x="87.2" y="35" textLength="8.4" lengthAdjust="spacingAndGlyphs" fill="#e6edf3" opacity="0.65">…</text>',
    '<text x="36.8" y="75" textLength="8.4" lengthAdjust="spacingAndGlyphs" fill="#e6edf3">d</text>',
  ]);
});
