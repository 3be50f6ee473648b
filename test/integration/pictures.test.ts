import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asTyped, COLUMNS, examplePlan, FOLDER } from '../../scripts/pictures/example';
import { fingerprint, terminalSvg } from '../../scripts/pictures/terminal';
import { ROOT } from '../docs/blocks';

jest.setTimeout(120_000);

const file = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

test('the picture of the terminal is current; "npm run pictures" renews it', async () => {
  const svg = terminalSvg('groundplan plan client.yaml', asTyped(await examplePlan('text')), COLUMNS);
  expect(file('plan.svg')).toBe(svg);
});

test('the picture of the page is of the page as it is; "npm run pictures" renews it', async () => {
  expect(file('page.sha256')).toBe(`${fingerprint(await examplePlan('html'))}\n`);
  expect(statSync(join(FOLDER, 'page.png')).size).toBeLessThan(400_000);
});

test('the README shows both', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect([...readme.matchAll(/!\[[^\]]+\]\((.+?)\)/g)].map(([, picture]) => picture)).toEqual([
    'docs/pictures/plan.svg',
    'docs/pictures/page.png',
  ]);
});
