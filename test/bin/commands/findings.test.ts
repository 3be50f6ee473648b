import { relative } from 'node:path';
import { clinicWith, fileOf, groundplan, NAT } from '../harness';

jest.setTimeout(120_000);

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region?: { readonly startLine: number; readonly startColumn: number };
      };
      readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string }];
    },
  ];
}

/** What a command finds, each with its rule, its level and where it is. */
async function sarif(...args: readonly string[]): Promise<{ exitCode: number; results: readonly Result[] }> {
  const { exitCode, out } = await groundplan([...args, '--format', 'sarif']);
  const log = JSON.parse(out) as { runs: readonly [{ results: readonly Result[] }] };
  return { exitCode, results: log.runs[0].results };
}

function short({ ruleId, level, locations: [{ physicalLocation, logicalLocations }] }: Result): string {
  const { startLine, startColumn } = physicalLocation.region ?? {};
  const name = logicalLocations[0].fullyQualifiedName;
  return [level, ruleId, name, ...(startLine === undefined ? [] : [`${startLine}:${startColumn ?? ''}`])].join(' ');
}

const CLINIC = 'examples/clinic/client.yaml';
const REGION = ['--region', 'eu-west-1'];

test('check: warnings stand where the client file asks for what they are about', async () => {
  const { exitCode, results } = await sarif('check', CLINIC);
  expect(exitCode).toBe(0);
  expect(results.map(short)).toEqual([
    'warning before-you-deploy production/backup 64:5',
    'warning before-you-deploy production/servers/ehr 34:7',
    // Staging inherits its servers, so what it says of them itself is not where they are asked for.
    'warning before-you-deploy staging/servers/ehr 34:7',
    'warning before-you-deploy staging/servers/ehr 34:7',
  ]);
  expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(CLINIC);
});

test('check: each problem is an error, and the exit code stays', async () => {
  const file = clinicWith('size: large', 'size: meduim');
  const { exitCode, results } = await sarif('check', relative(process.cwd(), file));
  expect(exitCode).toBe(2);
  expect(results.map(short)).toEqual(['error invalid-input environments.production.servers.ehr.size 36:15']);
  expect(results[0]?.message.text).toMatch(/^environments\.production\.servers\.ehr\.size: found "meduim"; expected /);
});

test('price: budgets that do not hold are errors', async () => {
  const file = fileOf('web.json', NAT);
  const { exitCode, results } = await sarif('price', file, ...REGION, '--budget', '39', '--budget', 'stack:web=40');
  expect(exitCode).toBe(1);
  expect(results.map(({ level, message }) => [level, message.text])).toEqual([
    ['error', 'all: over the budget of $39.00 by $0.84'],
  ]);
  expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(`file://${file}`);
});

test('diff: an increase, and what a deployment removes', async () => {
  const before = fileOf('web.json', { Resources: { Ip: { Type: 'AWS::EC2::EIP' } } });
  const { exitCode, results } = await sarif('diff', before, fileOf('web.json', NAT), ...REGION, '--fail-on-increase');
  expect(exitCode).toBe(1);
  expect(results.map(short)).toEqual(['warning unsafe-change web', 'error cost-increase all']);
});

test('what cannot be told is an error, and with --allow-missing a warning', async () => {
  const odd = fileOf('web.json', { Resources: { Odd: { Type: 'AWS::Odd::Thing' } } });
  const levels = async (...rest: readonly string[]): Promise<readonly string[]> =>
    (await sarif('price', odd, ...REGION, '--budget', '1', ...rest)).results.map(({ level }) => level);
  expect(await levels()).toEqual(['error']);
  expect(await levels('--allow-missing')).toEqual(['warning']);
});

test('plan as JUnit: every environment, every budget', async () => {
  const { exitCode, out } = await groundplan(['plan', CLINIC, '--format', 'junit']);
  expect(exitCode).toBe(0);
  expect(out.match(/<testsuite .*>/g)).toEqual([
    '<testsuite name="input" tests="1" failures="0">',
    '<testsuite name="before you deploy" tests="4" failures="0">',
    '<testsuite name="budgets" tests="3" failures="0">',
  ]);
});

test('price as JUnit: a budget that is exceeded is a test that failed', async () => {
  const { exitCode, out } = await groundplan([
    'price',
    fileOf('web.json', NAT),
    ...REGION,
    '--budget',
    '39',
    '--format',
    'junit',
  ]);
  expect(exitCode).toBe(1);
  expect(out).toContain('<testsuites name="groundplan" tests="1" failures="1">');
  expect(out).toContain('<failure type="budget" message="all: over the budget of $39.00 by $0.84">');
});
