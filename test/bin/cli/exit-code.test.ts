import { explain } from '../../../bin/cli/exit-code';
import { ForgeError } from '../../../bin/cli/forge-error';
import type { Terminal } from '../../../bin/cli/terminal';
import { UnavailableError } from '../../../lib/pricing/catalogue/refresh/download';
import { InputError } from '../../../lib/problem';

function told(error: unknown, debug = false): { exitCode: number; err: string } {
  let err = '';
  const terminal: Terminal = {
    out: () => undefined,
    print: () => Promise.resolve(),
    err: (text) => (err += text),
    columns: 80,
    colour: 'plain',
    debug,
  };
  return { exitCode: explain(error, terminal), err };
}

test('bad input is one line for each problem, and 2', () => {
  const problem = { path: ['a'], found: '1', expected: '2' };
  expect(told(new InputError([problem, problem]))).toEqual({
    exitCode: 2,
    err: 'a: found 1; expected 2\na: found 1; expected 2\n',
  });
});

test('a price list that cannot be had is one line, and 69', () => {
  expect(told(new UnavailableError(new URL('https://prices.example/list'), '503'))).toEqual({
    exitCode: 69,
    err: 'found 503 at https://prices.example/list; expected its price list; prices are unchanged\n',
  });
});

test('a forge that refuses is one line, and 69', () => {
  expect(told(new ForgeError('GitHub answered GET /user with 500: later', 500))).toEqual({
    exitCode: 69,
    err: 'groundplan: GitHub answered GET /user with 500: later\n',
  });
});

test('a result that cannot be written is one line, and 74', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  expect(told(full)).toEqual({
    exitCode: 74,
    err: 'groundplan: could not write output: ENOSPC: no space left on device, write\n',
  });
});

test('anything else is a bug of ours: one line, and 70', () => {
  expect(told(new Error('first line\n  second line'))).toEqual({
    exitCode: 70,
    err: 'groundplan: first line second line (a bug in groundplan; GROUNDPLAN_DEBUG=1 shows where)\n',
  });
});

test('the stack is for those who ask for it', () => {
  const { err } = told(new Error('boom'), true);
  expect(err).toMatch(/^groundplan: boom .*\nError: boom\n {4}at /);
});
