import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyDirectory } from '../bin/harness';
import { blocks, ROOT } from '../docs/blocks';

/** What the README tells people to type, typed in an empty project; the repository stands where its address would be. */
jest.setTimeout(900_000);

const ADDRESS = 'https://git.example/groundplan.git';
const repository = join(emptyDirectory(), 'groundplan.git');
const scripts = blocks('README.md', 'sh')
  .map(({ code }) => code)
  .filter((code) => code.includes(ADDRESS));

beforeAll(() => {
  execFileSync('git', ['clone', '--quiet', '--bare', ROOT, repository], { stdio: 'pipe' });
});

test('the README has a way by Git and one by a packed file', () => {
  expect(scripts.map((script) => script.split('\n')[0])).toEqual([
    `npm install git+${ADDRESS} aws-cdk-lib constructs`,
    `git clone ${ADDRESS}`,
  ]);
});

test.each(scripts.map((script) => [script.split(' ').slice(0, 2).join(' '), script]))(
  'what begins with "%s" installs a program that plans the example',
  (_, script) => {
    const project = emptyDirectory();
    writeFileSync(join(project, 'package.json'), '{ "name": "fresh", "private": true }\n');
    const typed = script.replaceAll(ADDRESS, pathToFileURL(repository).href);
    const out = execFileSync('bash', ['-euo', 'pipefail', '-c', typed], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(out).toContain('Northwind Clinic');
    const installed = join(project, 'node_modules/groundplan');
    expect(existsSync(join(installed, 'dist/bin/groundplan.js'))).toBe(true);
    expect(existsSync(join(installed, 'scripts'))).toBe(false);
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))).toMatchObject({ version });
  },
);
