import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clinicTemplates, parse } from './clinic';

const FROZEN = path.join(__dirname, 'golden/construct-ids.txt');

/**
 * A construct ID that changes gives its resource a new logical ID, and CloudFormation replaces what it does not recognise.
 * To change one on purpose: UPDATE_GOLDEN=1 npx jest test/stacks/construct-ids, and say in the changelog what is replaced.
 */
test('no resource of the clinic changes its name', () => {
  const ids = Object.entries(clinicTemplates())
    .flatMap(([stack, template]) =>
      Object.entries(parse(template).Resources).map(([id, { Type }]) => `${stack} ${id} ${Type}`),
    )
    .sort()
    .join('\n');
  if (process.env.UPDATE_GOLDEN) writeFileSync(FROZEN, `${ids}\n`);
  expect(`${ids}\n`).toBe(readFileSync(FROZEN, 'utf8'));
});
