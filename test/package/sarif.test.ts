import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { clinicWith, emptyDirectory, fileOf, groundplan, NAT } from '../bin/harness';

jest.setTimeout(300_000);

/** The schema of the standard is not ours to ship; a package of Microsoft's has it. */
function schema(): object {
  const folder = emptyDirectory();
  const spec = '@microsoft/jest-sarif@1.0.0-beta.0';
  execFileSync('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--prefix', folder, spec], {
    stdio: 'pipe',
  });
  const file = join(folder, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // It says that it is of draft 4, and has nothing in it that later drafts read otherwise; there, an ID is no address.
  const { id, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { id: string };
  return { ...rest, $schema: 'http://json-schema.org/draft-07/schema#', $id: id };
}

test('what is printed as SARIF is SARIF 2.1.0 by the schema of the standard', async () => {
  const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema());
  const web = fileOf('web.json', NAT);
  const runs = [
    ['check', 'examples/clinic/client.yaml'],
    ['check', clinicWith('size: large', 'size: meduim')],
    ['price', web, '--region', 'eu-west-1', '--budget', '1'],
    [
      'diff',
      web,
      fileOf('web.json', { Resources: { Ip: { Type: 'AWS::EC2::EIP' } } }),
      '--region',
      'eu-west-1',
      '--fail-on-increase',
    ],
  ];
  for (const args of runs) {
    const { out } = await groundplan([...args, '--format', 'sarif']);
    expect([args[0], valid(JSON.parse(out)), valid.errors]).toEqual([args[0], true, null]);
  }
});
