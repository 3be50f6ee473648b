import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFolder } from '../../lib/located/read-folder';
import { emptyDirectory } from '../bin/harness';

const PATH = ['origin', 'site', 'folder'];

test('files at whatever depth, in the order of their paths, with what is in them', () => {
  const folder = emptyDirectory();
  mkdirSync(path.join(folder, 'b'));
  writeFileSync(path.join(folder, 'b', 'c.txt'), '');
  writeFileSync(path.join(folder, 'a.txt'), 'a');
  expect(readFolder(folder, PATH)).toEqual({
    directory: folder,
    files: [
      { path: 'a.txt', sha256: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb' },
      { path: 'b/c.txt', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    ],
  });
});

test('a folder that is missing or empty is refused where it was named', () => {
  const expected = 'expected a folder with files, beside the client file';
  const folder = emptyDirectory();
  expect(() => readFolder(path.join(folder, 'none'), PATH)).toThrow(
    `origin.site.folder: found no folder "${path.join(folder, 'none')}"; ${expected}`,
  );
  expect(() => readFolder(folder, PATH)).toThrow(`found the folder "${folder}" without a file; ${expected}`);
});
