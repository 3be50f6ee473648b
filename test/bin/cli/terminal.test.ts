import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { terminalOf } from '../../../bin/cli/terminal';

const screen = (columns: number): PassThrough & { isTTY: true; columns: number } =>
  Object.assign(new PassThrough(), { isTTY: true as const, columns });
const pipe = (): PassThrough => new PassThrough();

test.each([
  ['a terminal', screen(100), {}, 'colour'],
  ['a pipe', pipe(), {}, 'plain'],
  ['a dumb terminal', screen(100), { TERM: 'dumb' }, 'plain'],
  ['NO_COLOR on a terminal', screen(100), { NO_COLOR: '1' }, 'plain'],
  ['an empty NO_COLOR', screen(100), { NO_COLOR: '' }, 'colour'],
  ['FORCE_COLOR on a pipe', pipe(), { FORCE_COLOR: '1' }, 'colour'],
  ['FORCE_COLOR=0 on a terminal', screen(100), { FORCE_COLOR: '0' }, 'plain'],
  ['NO_COLOR against FORCE_COLOR', pipe(), { NO_COLOR: '1', FORCE_COLOR: '1' }, 'plain'],
])('%s', (_, stdout, env, colour) => {
  expect(terminalOf({ stdout, stderr: pipe(), env }).colour).toBe(colour);
});

test('width is that of the terminal, 80 in a pipe', () => {
  expect(terminalOf({ stdout: screen(64), stderr: pipe(), env: {} }).columns).toBe(64);
  expect(terminalOf({ stdout: pipe(), stderr: screen(64), env: {} }).columns).toBe(80);
  expect(terminalOf({ stdout: pipe(), stderr: pipe(), env: { COLUMNS: '52' } }).columns).toBe(52);
  expect(terminalOf({ stdout: screen(64), stderr: pipe(), env: { COLUMNS: '52' } }).columns).toBe(64);
  for (const COLUMNS of ['', '0', 'wide', '-3'])
    expect(terminalOf({ stdout: pipe(), stderr: pipe(), env: { COLUMNS } }).columns).toBe(80);
});

test('progress is watched only where standard error is a terminal', () => {
  const stderr = screen(80);
  expect(terminalOf({ stdout: pipe(), stderr, env: {} }).watched).toBe(stderr);
  expect(terminalOf({ stdout: screen(80), stderr: pipe(), env: {} }).watched).toBeUndefined();
});

test('a long result waits for its reader, and none of it is lost', async () => {
  const stdout = pipe();
  const parts = Array.from({ length: 20 }, (_, at) => String(at).repeat(20_000));
  const taken: string[] = [];
  function* oneByOne(): Generator<string> {
    for (const part of parts) {
      taken.push(part);
      yield part;
    }
  }
  const printed = terminalOf({ stdout, stderr: pipe(), env: {} }).print(oneByOne());
  await new Promise(setImmediate);
  expect(taken.length).toBeLessThan(parts.length);
  const read = text(stdout);
  await printed;
  stdout.end();
  expect(await read).toBe(parts.join(''));
});

test('a long result ends with its reader', async () => {
  const stdout = pipe();
  const printed = terminalOf({ stdout, stderr: pipe(), env: {} }).print(
    Array.from({ length: 20 }, () => 'x'.repeat(20_000)),
  );
  await once(stdout, 'readable');
  stdout.read();
  await new Promise(setImmediate);
  stdout.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
  await expect(printed).resolves.toBeUndefined();
});

test('a reader who leaves is no error; any other fault of a stream is', async () => {
  const stdout = pipe();
  terminalOf({ stdout, stderr: pipe(), env: {} }).out('the beginning');
  await new Promise(setImmediate);
  expect(() => stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }))).not.toThrow();
  expect(() => stdout.emit('error', Object.assign(new Error('no space'), { code: 'ENOSPC' }))).toThrow('no space');
});

test('a reader who was never there is an error', () => {
  const stdout = pipe();
  terminalOf({ stdout, stderr: pipe(), env: {} });
  expect(() => stdout.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }))).toThrow('gone');
});

test('no name of a template reaches a screen that it would command', async () => {
  const [stdout, stderr] = [pipe(), pipe()];
  const terminal = terminalOf({ stdout, stderr, env: {} });
  terminal.out('bucket \u001b[2J\n');
  await terminal.print(['alarm \u0007\n']);
  terminal.err('refused \u009b1A\n');
  stdout.end();
  stderr.end();
  expect(await text(stdout)).toBe('bucket \\u001b[2J\nalarm \\u0007\n');
  expect(await text(stderr)).toBe('refused \\u009b1A\n');
});

test('refreshed prices are kept where the environment says', () => {
  const outputs = { stdout: pipe(), stderr: pipe() };
  expect(terminalOf({ ...outputs, env: { HOME: '/home/ada' } }).cache).toBe('/home/ada/.cache/groundplan/prices');
  expect(terminalOf({ ...outputs, env: {} }).cache).toBeUndefined();
});
