import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, nameOfKept } from '../../bin/kept-program';

const GROUNDPLAN = join(__dirname, '../../dist/bin/groundplan.js');
const cache = mkdtempSync(join(tmpdir(), 'kept-'));
const programs = join(cache, 'groundplan/programs');

function run(...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [GROUNDPLAN, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: cache },
  });
  return stdout + stderr;
}

test('a run leaves what it compiled, and the next run of the command takes it', () => {
  const first = run('coverage', '--help');
  const [kept = ''] = readdirSync(programs);
  const compiled = readFileSync(join(programs, kept));
  expect(kept).toMatch(/^coverage-/);
  expect(run('coverage', '--help')).toBe(first);
  expect(readdirSync(programs)).toEqual([kept]);
  expect(readFileSync(join(programs, kept))).toEqual(compiled);
});

test('what is not of this build is compiled again', () => {
  const first = run('usage', '--help');
  const file = join(programs, readdirSync(programs).find((name) => name.startsWith('usage-')) ?? '');
  writeFileSync(file, 'not compiled code');
  expect(run('usage', '--help')).toBe(first);
  expect(readFileSync(file).length).toBeGreaterThan(100_000);
});

test('a run that fails leaves nothing', () => {
  expect(run('diff')).toBe("groundplan: missing required argument 'before'\n");
  expect(readdirSync(programs).filter((name) => name.startsWith('diff-'))).toEqual([]);
});

test('each build, version of Node and command has a name of its own', () => {
  const file = join(cache, 'main.js');
  writeFileSync(file, '0;');
  utimesSync(file, 1, 1);
  const name = (...args: string[]): string => nameOfKept(file, args);
  expect(name('price')).toMatch(new RegExp(`^price-[\\d.]+-2-1000-${process.version}-${process.arch}$`));
  expect(name('../price')).toMatch(/^none-/);
  expect(name()).toBe(name('--help'));
  writeFileSync(file, '00;');
  expect(name('price')).not.toContain('-2-1000-');
});

test('where nothing can be written nothing is kept', () => {
  const file = join(cache, 'taken');
  mkdirSync(file);
  keep(Buffer.from('compiled'), file);
  expect(readdirSync(file)).toEqual([]);
  expect(readdirSync(cache).filter((name) => name.startsWith('taken'))).toEqual(['taken']);
  expect(() => keep(Buffer.from('compiled'), '/dev/null/nowhere')).not.toThrow();
});
