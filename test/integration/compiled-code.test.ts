import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRoom } from '../../bin/compiled-code';

function folderOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  mkdirSync(join(folder, 'v22'));
  for (let at = 1; at < count; at += 1) writeFileSync(join(folder, 'v22', String(at)), '');
  return folder;
}

test('compiled code is kept up to 500 files', () => {
  const folder = folderOf(500);
  makeRoom(folder, 500);
  expect(existsSync(join(folder, 'v22', '499'))).toBe(true);
});

test('of more than 500 files none is kept', () => {
  const folder = folderOf(501);
  makeRoom(folder, 500);
  expect(existsSync(folder)).toBe(false);
});

test('a folder that is not there is no failure', () => {
  expect(() => makeRoom(join(tmpdir(), 'compiled-nowhere'), 500)).not.toThrow();
});
