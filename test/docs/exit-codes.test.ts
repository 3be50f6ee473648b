import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '../../bin/cli/exit-code';
import { ROOT } from './blocks';

test('the guide has every exit code, in the words of the program', () => {
  const page = readFileSync(join(ROOT, 'docs/guide/ci.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (\d+) +\| (.*?) +\|$/gm)].map(([, code, means]) => [Number(code), means]);
  expect(rows).toEqual(exitCodes());
});
