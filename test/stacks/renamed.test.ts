import { readFileSync } from 'node:fs';
import { parseClient } from '../../lib/client/load';
import { awsCdk } from '../../stacks/aws-cdk/engine';
import { CLINIC, inTemporaryDirectory, templatesIn } from './clinic';

/** Templates of the first environment of a client file, by stack name. */
function templatesOf(file: string): Readonly<Record<string, string>> {
  const [plan] = parseClient(file, CLINIC).plans;
  return inTemporaryDirectory((directory) => {
    if (plan !== undefined) void awsCdk.synthesise(plan, directory);
    return templatesIn(directory);
  });
}

test('an environment and servers with new names, and their old ones, are the same to the byte', () => {
  const file = readFileSync(CLINIC, 'utf8');
  const renamed = file
    .replace('  production:\n', '  live:\n    was: production\n')
    .replace('extends: production', 'extends: live')
    .replaceAll('      portal:\n', '      website:\n        was: portal\n');
  expect(templatesOf(renamed)).toEqual(templatesOf(file));
  expect(Object.keys(templatesOf(renamed))).toContain('northwind-production-workload');
});
