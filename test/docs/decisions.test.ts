import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'docs/decisions';

it('lists every decision once, in the order of their numbers', () => {
  const records = readdirSync(FOLDER).filter((file) => /^\d{4}-/.test(file));
  const listed = readFileSync(`${FOLDER}/README.md`, 'utf8').matchAll(/\]\((\d{4}-[^)]+\.md)\)/g);
  expect([...listed].map(([, file]) => file)).toEqual(records.sort());
});
