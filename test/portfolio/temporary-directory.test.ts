import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryDirectory } from '../../lib/portfolio/temporary-directory';

test('the directory is there while it is needed, and gone afterwards', async () => {
  const directory = await inTemporaryDirectory((path) => {
    writeFileSync(join(path, 'a'), '');
    expect(existsSync(path)).toBe(true);
    return Promise.resolve(path);
  });
  expect(existsSync(directory)).toBe(false);
});

test('it is gone after a failure too', async () => {
  let directory = '';
  const fail = (path: string): Promise<never> => {
    directory = path;
    return Promise.reject(new Error('no'));
  };
  await expect(inTemporaryDirectory(fail)).rejects.toThrow('no');
  expect(existsSync(directory)).toBe(false);
});

test('nobody listens to the end of the process once it is gone', async () => {
  const before = process.listenerCount('exit');
  await inTemporaryDirectory(() => Promise.resolve());
  expect(process.listenerCount('exit')).toBe(before);
});
