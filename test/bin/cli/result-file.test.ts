import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ResultFile } from '../../../bin/cli/result-file';
import { emptyDirectory, fileOf, groundplan, NAT } from '../harness';

const price = (file: string, ...rest: readonly string[]): ReturnType<typeof groundplan> =>
  groundplan(['price', fileOf('web.json', NAT), '--region', 'eu-west-1', '-o', file, ...rest], { colour: 'colour' });

test('the result is in the file, without colours, and nothing is printed', async () => {
  const folder = emptyDirectory();
  expect(await price(join(folder, 'cost.txt'))).toEqual({ exitCode: 0, out: '', err: '' });
  expect(readFileSync(join(folder, 'cost.txt'), 'utf8')).toMatch(/\$39\.84/);
  expect(readFileSync(join(folder, 'cost.txt'), 'utf8')).not.toContain('\u001b');
  expect(readdirSync(folder)).toEqual(['cost.txt']);
});

test('a gate that fails has its result all the same', async () => {
  const file = join(emptyDirectory(), 'cost.json');
  const { exitCode } = await price(file, '--format', 'json', '--budget', '1');
  expect(exitCode).toBe(1);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ budgets: [{ status: 'exceeded' }] });
});

test('input that is wrong leaves the file as it was', async () => {
  const file = fileOf('cost.txt', 'before');
  const { exitCode } = await groundplan(['price', '/nowhere.json', '--output', file]);
  expect(exitCode).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('before');
  expect(readdirSync(dirname(file))).toEqual(['cost.txt']);
});

test.each([
  ['a folder that does not exist', (folder: string) => join(folder, 'a/cost.txt'), 'no folder', 'one that exists'],
  ['a folder in place of a file', (folder: string) => folder, 'the folder', 'a file'],
])('%s is one line, and 2', async (_, fileIn, found, expected) => {
  const { exitCode, out, err } = await price(fileIn(emptyDirectory()));
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toMatch(new RegExp(`^--output: found ${found} \\S+; expected ${expected}\n$`));
});

test.each([
  ['', 'an empty name'],
  ['cost.txt/', 'the folder cost.txt/'],
  ['/dev/null/cost.txt', 'a name that no file can have (ENOTDIR)'],
  [`/tmp/${'x'.repeat(300)}`, 'a name that no file can have (ENAMETOOLONG)'],
])('the name %j is told as what it is, and 2', async (file, found) => {
  const { exitCode, out, err } = await price(file);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err.startsWith(`--output: found ${found}`)).toBe(true);
});

test('what is read in the same run is never overwritten', async () => {
  const file = fileOf('web.json', NAT);
  const before = readFileSync(file, 'utf8');
  symlinkSync(file, join(dirname(file), 'link.json'));
  for (const output of [file, join(dirname(file), 'link.json')]) {
    const { exitCode, err } = await groundplan(['price', file, '--region', 'eu-west-1', '-o', output]);
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: `--output: found ${output}, which is read in the same run; expected another file\n`,
    });
  }
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a result that cannot be put in place leaves nothing behind', () => {
  const folder = emptyDirectory();
  const file = new ResultFile(join(folder, 'cost.txt'));
  file.write('12');
  mkdirSync(join(folder, 'cost.txt'));
  expect(() => file.keep()).toThrow('could not write');
  file.discard();
  expect(readdirSync(folder)).toEqual(['cost.txt']);
});

test('what has no room is one line, and 74', async () => {
  const { exitCode, err } = await price('/dev/full');
  expect({ exitCode, err }).toEqual({
    exitCode: 74,
    err: 'groundplan: could not write /dev/full: ENOSPC: no space left on device, write\n',
  });
});

test('a link stays one, and what it leads to is replaced', () => {
  const folder = emptyDirectory();
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports/cost.txt'), 'before');
  symlinkSync('reports/cost.txt', join(folder, 'latest.txt'));
  const file = new ResultFile(join(folder, 'latest.txt'));
  file.write('af');
  file.write('ter');
  expect(readFileSync(join(folder, 'reports/cost.txt'), 'utf8')).toBe('before');
  file.keep();
  expect(readFileSync(join(folder, 'reports/cost.txt'), 'utf8')).toBe('after');
  expect(readdirSync(join(folder, 'reports'))).toEqual(['cost.txt']);
});

test('what is discarded leaves nothing behind', () => {
  const folder = emptyDirectory();
  const file = new ResultFile(join(folder, 'cost.txt'));
  file.write('half');
  file.discard();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([['check'], ['plan'], ['price'], ['diff'], ['advise'], ['coverage'], ['usage']])(
  '%s takes -o',
  async (command) => {
    expect((await groundplan([command, '--help'])).out).toContain('-o, --output <file>');
  },
);
