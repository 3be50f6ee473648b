import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { groundplan } from '../../bin/harness';
import { follow, project } from './reader';
import { GUIDE_PAGES, NEEDS, stepsOf, type Step } from './page';

jest.setTimeout(120_000);

/** The example with its assembly, as the index and then the page about deploying make it; every other page begins with a copy. */
const clinic = project();
const FIRST = ['README.md', 'deploy.md'];

function clinicAgain(): string {
  const folder = project();
  for (const file of readdirSync(clinic).filter((name) => name !== 'node_modules'))
    cpSync(join(clinic, file), join(folder, file), { recursive: true });
  return folder;
}

const commands = (kind: Step['kind']): readonly string[] =>
  GUIDE_PAGES.flatMap((page) => stepsOf(page))
    .filter((step) => step.kind === kind)
    .flatMap(({ block }) => block.code.split('\n'))
    .map((line) => line.replace(/ +#.*$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));

beforeAll(() => {
  expect(FIRST.flatMap((page) => follow(clinic, stepsOf(page)))).toEqual([]);
  expect(existsSync(join(clinic, 'cdk.out/manifest.json'))).toBe(true);
});

const others = GUIDE_PAGES.filter((page) => !FIRST.includes(page)).filter((page) =>
  stepsOf(page).some(({ kind }) => kind === 'typed'),
);

test.each(others)('%s does what it says', (page) => {
  expect(follow(clinicAgain(), stepsOf(page))).toEqual([]);
});

test('what is not run says what it needs', () => {
  const needs = GUIDE_PAGES.flatMap((page) => stepsOf(page)).flatMap((step) =>
    step.kind === 'not-run' ? [step.needs] : [],
  );
  expect(needs.filter((need) => !NEEDS.includes(need))).toEqual([]);
});

test('nothing that is run needs an account', () => {
  expect(
    commands('typed').filter((line) => /cdk (bootstrap|deploy|destroy)|--deployed|refresh|npm /.test(line)),
  ).toEqual([]);
});

test('what is deployed are stacks of the assembly', () => {
  const stacks = readdirSync(join(clinic, 'cdk.out')).flatMap((file) => /^(.*)\.template\.json$/.exec(file)?.[1] ?? []);
  const asked = commands('not-run').flatMap((line) => /^npx cdk \w+ --app cdk.out '(\S+)\*'/.exec(line)?.[1] ?? []);
  expect([...new Set(asked)].sort()).toEqual(['northwind-production-', 'northwind-staging-']);
  // Production has one more, where copies of its backups go.
  const counts = asked.map((start) => stacks.filter((stack) => stack.startsWith(start)).length);
  expect([...new Set(counts)].sort()).toEqual([5, 6]);
});

test('commands of Groundplan that are not run have the options that they are given', async () => {
  const given = commands('not-run').filter((line) => /^(npx )?groundplan /.test(line));
  for (const line of given) {
    const words = line.replace(/^npx /, '').split(' ').slice(1);
    const path = words.slice(0, words[0] === 'prices' ? 2 : 1);
    const { out } = await groundplan(['help', ...path]).then((help) =>
      path.length === 1 ? help : groundplan([...path, '--help']),
    );
    for (const option of words.filter((word) => word.startsWith('--'))) expect(out).toContain(`${option} `);
  }
  expect(given.length).toBeGreaterThan(0);
});
