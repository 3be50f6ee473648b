import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadClient } from '../../lib/client/load';
import { CITY, clinicTemplates, parse, templatesOf } from './clinic';

function idsIn(templates: Readonly<Record<string, string>>): string {
  return Object.entries(templates)
    .flatMap(([stack, template]) =>
      Object.entries(parse(template).Resources).map(([id, { Type }]) => `${stack} ${id} ${Type}`),
    )
    .sort()
    .join('\n');
}

function expectFrozen(ids: string, name: string): void {
  const frozen = path.join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN) writeFileSync(frozen, `${ids}\n`);
  expect(`${ids}\n`).toBe(readFileSync(frozen, 'utf8'));
}

/**
 * A construct ID that changes gives its resource a new logical ID, and CloudFormation replaces what it does not recognise.
 * To change one on purpose: UPDATE_GOLDEN=1 npx jest test/stacks/construct-ids, and say in the changelog what is replaced.
 */
test('no resource of the clinic changes its name', () => {
  expectFrozen(idsIn(clinicTemplates()), 'construct-ids.txt');
});

test('nor does one of the city', () => {
  const templates = loadClient(CITY).plans.flatMap((plan) => Object.entries(templatesOf(plan)));
  expectFrozen(idsIn(Object.fromEntries(templates)), 'construct-ids-of-the-city.txt');
});
