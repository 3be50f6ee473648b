import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadClient } from '../../lib/client/load';
import { InputError } from '../../lib/problem';
import { HEAD, PRODUCTION } from './files';

const folder = mkdtempSync(join(tmpdir(), 'client-'));
afterAll(() => rmSync(folder, { recursive: true }));

function complaint(file: string): unknown {
  try {
    return loadClient(file);
  } catch (error) {
    return error;
  }
}

test('a file is loaded, with a byte-order mark or without', () => {
  for (const mark of ['', '\uFEFF']) {
    const file = join(folder, 'good.yaml');
    writeFileSync(file, mark + HEAD + PRODUCTION);
    expect(loadClient(file).environments.map(({ name }) => name)).toEqual(['production']);
  }
});

test('a file that is not there is a problem of the input', () => {
  const file = join(folder, 'none.yaml');
  expect(complaint(file)).toEqual(
    new InputError([{ path: [], found: `no file "${file}"`, expected: 'a client file' }]),
  );
});

test('a directory is a problem, with the file that it may have meant', () => {
  expect(complaint(folder)).toEqual(
    new InputError([{ path: [], found: `the directory "${folder}"`, expected: 'a client file' }]),
  );
  const inside = join(folder, 'client.yaml');
  writeFileSync(inside, HEAD + PRODUCTION);
  expect(complaint(folder)).toMatchObject({
    problems: [{ path: [], found: `the directory "${folder}"`, expected: 'a client file', suggestion: inside }],
  });
});

test('mistakes name the file as it was given', () => {
  const file = join(folder, 'wrong.yaml');
  writeFileSync(file, 'client: {');
  expect(String(complaint(file))).toMatch(new RegExp(`^InputError: ${file}:1:10 `));
});

test('the example is right', () => {
  const { name, environments } = loadClient(join(__dirname, '../../examples/clinic/client.yaml'));
  expect(name).toBe('Northwind Clinic');
  expect(environments.map(({ kind, region }) => [kind, region])).toEqual([
    ['production', 'eu-west-1'],
    ['staging', 'eu-west-1'],
  ]);
});
