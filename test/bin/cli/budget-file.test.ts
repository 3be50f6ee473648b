import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BudgetFile } from '../../../bin/cli/budget-file';
import { emptyDirectory, fileOf } from '../harness';

const CLIENT = 'client:\n  tier: bronze\nenvironments:\n  demo:\n    kind: sandbox\n';
const WRITTEN =
  'client:\n  tier: bronze\n  monthlyBudget: 10\nenvironments:\n  demo:\n    kind: sandbox\n    monthlyBudget: 5\n';
const BUDGETS = { client: 10, environments: new Map([['demo', 5]]) };

test('a file is replaced whole, once, and nothing is left beside it', () => {
  const file = fileOf('client.yaml', CLIENT);
  expect(new BudgetFile(file, CLIENT, ['demo']).put(BUDGETS)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(WRITTEN);
  expect(new BudgetFile(file, WRITTEN, ['demo']).put(BUDGETS)).toBe(false);
  expect(readdirSync(dirname(file))).toEqual(['client.yaml']);
});

test('a file that a link leads to is replaced, and the link stays', () => {
  const file = fileOf('client.yaml', CLIENT);
  const link = join(emptyDirectory(), 'link.yaml');
  symlinkSync(file, link);
  new BudgetFile(link, CLIENT, ['demo']).put(BUDGETS);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(WRITTEN);
});

test('what somebody else wrote meanwhile stays', () => {
  const file = fileOf('client.yaml', CLIENT);
  const target = new BudgetFile(file, CLIENT, ['demo']);
  writeFileSync(file, `${CLIENT}# mine\n`);
  expect(() => target.put(BUDGETS)).toThrow(
    `--write: found ${file}, which changed while it was priced; expected the file as it was read; run it again`,
  );
  expect(readFileSync(file, 'utf8')).toBe(`${CLIENT}# mine\n`);
});

test('letters that no page shows stay as they are', () => {
  const odd = `# a line separator \u2028 and a mark \u200e\n${CLIENT}`;
  const file = fileOf('client.yaml', odd);
  new BudgetFile(file, odd, ['demo']).put(BUDGETS);
  expect(readFileSync(file, 'utf8')).toBe(odd.slice(0, odd.indexOf('\n') + 1) + WRITTEN);
});

test('a device is no client file that can be written', () => {
  expect(() => new BudgetFile('/dev/null', CLIENT, ['demo'])).toThrow(
    '--write: found /dev/null, which is a pipe or a device; expected a file',
  );
});
