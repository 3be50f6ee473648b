import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryDirectory } from '../../bin/commands/temporary-directory';

test('the directory is there while it is needed, and gone afterwards', () => {
  const directory = inTemporaryDirectory((path) => {
    writeFileSync(join(path, 'a'), '');
    expect(existsSync(path)).toBe(true);
    return path;
  });
  expect(existsSync(directory)).toBe(false);
});

test('it is gone after a failure too', () => {
  let directory = '';
  const fail = (path: string): never => {
    directory = path;
    throw new Error('no');
  };
  expect(() => inTemporaryDirectory(fail)).toThrow('no');
  expect(existsSync(directory)).toBe(false);
});
