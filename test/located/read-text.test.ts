import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText } from '../../lib/located/read-text';

const FOLDER = mkdtempSync(join(tmpdir(), 'groundplan-located-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function read(bytes: Buffer): string {
  const file = join(FOLDER, 'usage.yaml');
  writeFileSync(file, bytes);
  return readText(file, { expected: 'a usage file' });
}

test('text in UTF-8', () => {
  expect(read(Buffer.from('name: Zoë\n'))).toBe('name: Zoë\n');
});

test.each([
  [
    'what an old shell of Windows redirects into a file',
    Buffer.from('\uFEFFname: a\n', 'utf16le'),
    '1:1  found text in UTF-16',
  ],
  ['Latin-1', Buffer.from('slug: a\nname: Zoë\n', 'latin1'), '2:1  found a letter that is not in UTF-8'],
  ['no text at all', Buffer.from([0x50, 0x4b, 0, 3]), '1:1  found binary data'],
])('%s is located', (_, bytes, message) => {
  expect(() => read(bytes)).toThrow(`${join(FOLDER, 'usage.yaml')}:${message}; expected text in UTF-8`);
});
