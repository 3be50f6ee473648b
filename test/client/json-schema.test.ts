import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse as parseYaml } from 'yaml';
import { clientJsonSchema } from '../../lib/client/json-schema';
import { render, SCHEMA_FOLDER, SCHEMAS } from '../../scripts/schemas';
import { HEAD, PRODUCTION } from './files';

const validate = new Ajv2020({ validateFormats: false, allErrors: true })
  .addVocabulary(['patternErrorMessage', 'enumDescriptions'])
  .compile(clientJsonSchema());
const accepts = (text: string): boolean => validate(parseYaml(text));

test.each(Object.entries(SCHEMAS))('%s is current; if not, run "npm run schemas"', (name, schema) => {
  expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')).toBe(render(schema()));
});

test('accepts the example', () => {
  expect(accepts(readFileSync(join(__dirname, '../../examples/clinic/client.yaml'), 'utf8'))).toBe(true);
});

test('an environment that extends another may leave out and clear what it likes', () => {
  expect(accepts(`${HEAD}${PRODUCTION}  staging: { extends: production, servers: { ehr: { size: null } } }\n`)).toBe(
    true,
  );
  expect(accepts(`${HEAD}${PRODUCTION}  staging: { servers: { ehr: { size: null } } }\n`)).toBe(false);
});

test.each([
  ['a misspelt key', 'tier: gold', 'teir: gold'],
  ['an unknown size', 'size: large', 'size: huge'],
  ['an unknown region', 'eu-west-1', 'eu-wset-1'],
  ['an account that is a number', "'111111111111'", '111111111111'],
  ['no environments', PRODUCTION, '  {}'],
])('refuses %s', (_, right, wrong) => {
  expect(accepts(HEAD + PRODUCTION)).toBe(true);
  expect(accepts((HEAD + PRODUCTION).replace(right, wrong))).toBe(false);
});

test('a wrong word is wrong in an environment that extends another too', () => {
  expect(accepts(`${HEAD}${PRODUCTION}  staging: { extends: production, servers: { ehr: { size: huge } } }\n`)).toBe(
    false,
  );
});

test('every property of the schema says what it is for', () => {
  const silent: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'properties') {
        for (const [name, property] of Object.entries(child as Record<string, { description?: string }>)) {
          if (property.description === undefined) silent.push(`${path}.${name}`);
        }
      }
      visit(child, `${path}.${key}`);
    }
  };
  visit(clientJsonSchema(), '');
  expect(silent).toEqual([]);
});
