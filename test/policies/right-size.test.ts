import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseClient } from '../../lib/client/parse';
import { attempt, formatProblem, InputError } from '../../lib/problem';
import { HEAD } from '../client/files';

const folder = mkdtempSync(join(tmpdir(), 'groundplan-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CLIENT = `${HEAD}  live:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    network: { cidr: 10.20.0.0/16 }
    servers:
      portal: { os: ubuntu-24.04 }
      desk: { os: windows-2022 }
      steady: { os: ubuntu-24.04 }
      exact: { os: ubuntu-24.04, instanceType: m6i.large }
      new: { os: ubuntu-24.04 }
    policies:
      right-size: { utilisation: { file: use.csv } }
`;

function client(csv: string, text = CLIENT) {
  writeFileSync(join(folder, 'use.csv'), csv);
  return attempt(() => parseClient(text, join(folder, 'client.yaml')));
}

function planned(csv: string, text = CLIENT) {
  const result = client(csv, text);
  if (result instanceof InputError) throw result;
  const [plan] = result.plans;
  if (plan === undefined) throw new RangeError('no plan');
  return plan;
}

const MEASURED = 'memory,fleet,cpu\r\n30,portal,24.5\r\n90,desk,71\r\n80,steady,60\r\n95,exact,95\r\n';

test('servers are as large as their busiest hours ask for', () => {
  const { servers } = planned(MEASURED).patterns;
  // A medium server has 2 vCPU and 8 GiB. portal: 2 × 24.5 / 60 = 0.8 vCPU and 8 × 30 / 80 = 3 GiB.
  expect(servers.portal?.plan.need).toMatchObject({ vcpu: 1, memoryGib: 3 });
  // desk: 2 × 71 / 60 = 2.4 vCPU and 8 × 90 / 80 = 9 GiB.
  expect(servers.desk?.plan.need).toMatchObject({ vcpu: 3, memoryGib: 9 });
});

test('what is left alone is said', () => {
  const said = planned(MEASURED).decisions.filter(({ choice }) => choice === 'does not apply');
  expect(said.map(({ pattern, because }) => `${pattern}: ${because}`)).toEqual([
    'servers/steady: 2 vCPU and 8 GiB is what it needs',
    'servers/exact: its instance type, m6i.large, is written',
    'servers/new: use.csv does not measure it',
  ]);
});

test('a size that is written stays, and what it should be is said', () => {
  const text = CLIENT.replace('portal: { os: ubuntu-24.04 }', 'portal: { os: ubuntu-24.04, size: large }');
  expect(planned(MEASURED, text).decisions).toContainEqual({
    pattern: 'environment',
    what: 'policy right-size',
    // A large server has 4 vCPU and 16 GiB: 4 × 24.5 / 60 = 1.6 vCPU and 16 × 30 / 80 = 6 GiB.
    choice: 'servers.portal.size stays as it is written, not {"vcpu":2,"memoryGib":6}',
    because: "the environment's own words",
  });
});

test('every row that is wrong is told where it stands', () => {
  const result = client('fleet,cpu,memory\n,10,10\nportal,abc,10\ndesk,10,101\nsteady,1,1\nsteady,1,1\n');
  expect(result instanceof InputError ? result.problems.map(formatProblem) : result).toEqual(
    [
      '2:1  {}: found no fleet; expected the name of a fleet under servers',
      '3:1  {}: found "abc" of portal; expected percent, above 0 and at most 100',
      '4:1  {}: found "101" of desk; expected percent, above 0 and at most 100',
      '6:1  {}: found "steady" again; expected each fleet once',
    ].map((line) => `use.csv:${line.replace('{}', 'environments.live.policies.right-size.utilisation.file')}`),
  );
});

test.each([
  ['cpu,fleet\n', 'use.csv:1:1  ', 'found no column memory; expected a header with fleet, cpu, memory'],
  ['', 'use.csv:1:1  ', 'found no column fleet, cpu, memory; expected a header with fleet, cpu, memory'],
])('a file without its columns is refused: %j', (csv, place, complaint) => {
  const result = client(csv);
  expect(result instanceof InputError ? result.problems.map(formatProblem) : result).toEqual([
    `${place}environments.live.policies.right-size.utilisation.file: ${complaint}`,
  ]);
});

test('a file that is not there is told where it is named', () => {
  const result = client('', CLIENT.replace('use.csv', 'none.csv'));
  expect(result instanceof InputError ? result.problems.map(formatProblem) : result).toEqual([
    expect.stringMatching(/client\.yaml:25:42 .*right-size\.utilisation\.file: found no file ".*none\.csv"; expected/),
  ]);
});
