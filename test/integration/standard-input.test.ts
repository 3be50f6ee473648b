import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Estimate } from '../../lib/pricing';
import { fileOf, NAT } from '../bin/harness';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');

/** Runs a shell line in which `$GROUNDPLAN` is the program, from source. */
function shell(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const GROUNDPLAN = `${process.execPath} --require ts-node/register bin/groundplan.ts`;
  return spawnSync('bash', ['-c', line], { cwd: ROOT, env: { ...process.env, GROUNDPLAN }, encoding: 'utf8' });
}

test('- is a template on standard input, linked with the other inputs', () => {
  const exporting = fileOf(
    'sizes.yaml',
    'Resources: { Group: { Type: AWS::EC2::SecurityGroup } }\nOutputs: { Size: { Value: 50, Export: { Name: size } } }\n',
  );
  const importing = fileOf(
    'disk.yaml',
    'Resources: { Disk: { Type: AWS::EC2::Volume, Properties: { VolumeType: gp3, Size: !ImportValue size } } }\n',
  );
  const { status, stdout } = shell(
    `cat ${importing} | $GROUNDPLAN price - ${exporting} --region eu-west-1 --format json`,
  );
  expect(status).toBe(0);
  const { monthly, resources } = JSON.parse(stdout) as Estimate;
  expect(monthly.expected).toBe(4.4); // 50 × 0.088
  expect(resources).toMatchObject([{ id: 'stdin/Disk', source: 'standard input' }, { id: 'sizes/Group' }]);
});

test('a pipe with a name is an input too', () => {
  const { status, stdout } = shell(`$GROUNDPLAN price <(cat ${fileOf('nat.json', NAT)}) --region eu-west-1`);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\$39\.84 a month/); // (730 + 100) × 0.048
});

test.each([
  [
    'nothing',
    ': |',
    'standard input:1:1  found an empty file; expected a CloudFormation template, or a preview, state or recording of Pulumi\n',
  ],
  ['no end', 'yes |', 'standard input:1:1  found more than 64 MB; expected at most 64 MB\n'],
])('%s on standard input is one line', (_, before, message) => {
  const { status, stderr } = shell(`${before} $GROUNDPLAN price - --region eu-west-1`);
  expect({ status, stderr }).toEqual({ status: 2, stderr: message });
});

test('a client file on standard input is known as one', () => {
  const { status, stderr } = shell('cat examples/clinic/client.yaml | $GROUNDPLAN price -');
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr:
      "standard input:1:1  found a client file; expected a CloudFormation template; 'groundplan plan client.yaml' prices a client file\n",
  });
});

test('what is wrong with a client file in a pipe is told of standard input', () => {
  const { status, stderr } = shell('echo "client: 5" | $GROUNDPLAN usage -');
  expect(status).toBe(2);
  expect(stderr).toContain('standard input:1:9  client: found 5; expected ');
});
