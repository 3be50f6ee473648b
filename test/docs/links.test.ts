import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pages, ROOT } from './blocks';

const read = (file: string): string => readFileSync(file, 'utf8');

/** Anchors of a page's headings, as forges make them. */
function anchors(file: string): readonly string[] {
  return [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('links between pages lead to a file, and to a heading of it', () => {
  const links = pages().flatMap((page) =>
    [...read(path.join(ROOT, page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ page, target })),
  );
  const broken = links
    .filter(({ target }) => !/^[a-z]+:/.test(target))
    .filter(({ page, target }) => {
      const [file = '', anchor] = target.split('#');
      const found = file === '' ? path.join(ROOT, page) : path.resolve(ROOT, path.dirname(page), file);
      if (!existsSync(found)) return true;
      return anchor !== undefined && !anchors(found).includes(anchor);
    });
  expect(broken).toEqual([]);
});
