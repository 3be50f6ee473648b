import path from 'node:path';
import { Group } from '@pulumi/aws/autoscaling';
import { Eip, LaunchTemplate, NatGateway } from '@pulumi/aws/ec2';
import { Instance } from '@pulumi/aws/rds';
import { loadClient } from '../../lib/client/load';
import { costValidation, type CostValidationOptions } from '../../lib/cost/pulumi';
import { estimate, packagedCatalogue, readPulumi } from '../../lib/pricing';
import { toCents } from '../../lib/pricing/estimate/cents';
import { money } from '../../lib/reports/formats/figures';
import { recordEnvironment } from '../../stacks/pulumi-aws/engine';
import { reportedBy, resource, told, unknown, type Reported, type TellOptions, type Told } from '../guardrails/harness';
import { toldOf } from '../guardrails/recorded';
import { ROOT } from '../stacks/clinic';

const IRELAND: TellOptions = { provider: { region: 'eu-west-1' } };

/** A NAT gateway: 730 hours and an assumed 100 GB at $0.048, $39.84 a month. */
const nat = (options: TellOptions = IRELAND): Told =>
  resource(NatGateway, 'nat', { subnetId: 'subnet-0123456789abcdef0' }, options);

/** Something of a type that nobody knows. */
const slip = told('aws:s3/buckt:Buckt', 'data', {}, IRELAND);

const reported = (options: CostValidationOptions, ...resources: readonly Told[]): Promise<readonly Reported[]> =>
  reportedBy(costValidation(options), resources);

const verdicts = async (options: CostValidationOptions, ...resources: readonly Told[]): Promise<readonly string[]> =>
  (await reported(options, ...resources)).map(
    ({ policy, level, message }) => `${level} ${policy}: ${message.split('\n')[0] ?? ''}`,
  );

test('nothing is reported of a stack within its budget', async () => {
  expect(await reported({ budget: 39.84 }, nat())).toEqual([]);
});

test('a stack over its budget is stopped, with its most expensive lines and how sure that is', async () => {
  const [first, ...others] = await reported({ budget: 39.83 }, nat());
  expect(first).toMatchObject({ policy: 'monthly-budget', level: 'mandatory', urn: '' });
  expect(first?.message.split('\n')).toEqual([
    'a month is expected to cost $39.84, $0.01 over the budget of $39.83',
    '  $35.04  production/nat (aws:ec2/natGateway:NatGateway): NAT gateway, 730 × $0.048/hour',
    '  $4.80  production/nat (aws:ec2/natGateway:NatGateway): Data processed, 100 × $0.048/GB (assumed)',
    '1 resource: 1 priced; 1 line item uses assumed usage',
    expect.stringMatching(/^prices of \d{4}-\d{2}-\d{2}/),
  ]);
  expect(others).toEqual([]);
});

test('it is only told on request', async () => {
  expect(await verdicts({ budget: 39.83, onExceeded: 'advisory' }, nat())).toEqual([
    'advisory monthly-budget: a month is expected to cost $39.84, $0.01 over the budget of $39.83',
  ]);
});

test('of many lines the five most expensive are named', async () => {
  const gateways = ['a', 'b', 'c'].map((name) => ({ ...nat(), name, urn: `${nat().urn}-${name}` }));
  const [{ message } = { message: '' }] = await reported({ budget: 100 }, ...gateways);
  const [first, ...rest] = message.split('\n');
  expect(first).toBe('a month is expected to cost $119.52, $19.52 over the budget of $100.00'); // 3 × 39.84
  expect(rest.flatMap((line) => /^ {2}(\$[\d.]+)/.exec(line)?.[1] ?? [])).toEqual([
    ...['$35.04', '$35.04', '$35.04', '$4.80', '$4.80'],
  ]);
});

describe('a group of one to three servers', () => {
  const template = resource(LaunchTemplate, 'web', { instanceType: 'm5.large' }, IRELAND);
  const group = resource(
    Group,
    'web',
    { minSize: 1, maxSize: 3, launchTemplate: { id: unknown, version: '$Latest' } },
    { ...IRELAND, references: { launchTemplate: [template] } },
  );

  test('is at risk where only its highest is over the budget, which is told', async () => {
    // One server: 730 × ($0.107 + $0.005) + 8 × $0.088 = $82.464; three of them $247.392.
    expect(await verdicts({ budget: 247.38 }, template, group)).toEqual([
      'advisory budget-at-risk: a month is expected to cost $82.46, within the budget of $247.38; at its highest $0.01 over',
    ]);
    expect(await reported({ budget: 247.4 }, template, group)).toEqual([]);
  });

  test('costs the same once everything is known', async () => {
    const made = { ...template, answered: { id: 'lt-0123456789abcdef0', latestVersion: 1 } };
    const known = { ...group, properties: { ...group.properties, launchTemplate: { id: 'lt-0123456789abcdef0' } } };
    expect(await verdicts({ budget: 82.45 }, made, known)).toEqual([
      'mandatory monthly-budget: a month is expected to cost $82.46, $0.01 over the budget of $82.45',
    ]);
  });
});

test('a stack with something that has no price is stopped, and it is named', async () => {
  expect(await verdicts({ budget: 100 }, nat(), slip)).toEqual([
    'mandatory missing-price: cannot tell whether a month keeps the budget of $100.00: $39.84 is expected, ' +
      'not counting production/data (aws:s3/buckt:Buckt)',
  ]);
});

test('of that it is only told on request', async () => {
  const [verdict] = await verdicts({ budget: 100, onMissing: 'advisory' }, nat(), slip);
  expect(verdict).toMatch(/^advisory missing-price: cannot tell whether a month keeps the budget of \$100\.00/);
});

test('a stack that is over anyway is stopped whatever is missing', async () => {
  expect(await verdicts({ budget: 39.83, onMissing: 'advisory' }, nat(), slip)).toEqual([
    'mandatory monthly-budget: a month is expected to cost $39.84, $0.01 over the budget of $39.83, ' +
      'not counting production/data (aws:s3/buckt:Buckt)',
  ]);
});

test('assumed use is left out on request, and nobody can tell then', async () => {
  expect(await verdicts({ budget: 35.04, usage: 'none' }, nat())).toEqual([
    'mandatory missing-price: cannot tell whether a month keeps the budget of $35.04: $35.04 is expected, ' +
      'not counting use of production/nat', // 730 × 0.048
  ]);
});

describe('the region', () => {
  test('is that of a resource, of its provider, or the one that is given, in this order', async () => {
    const priced = (region: string | undefined, at: string | undefined, given?: string): Promise<readonly string[]> => {
      const input = { subnetId: 'subnet-0123456789abcdef0', ...(region !== undefined && { region }) };
      const gateway = resource(NatGateway, 'nat', input, { provider: at === undefined ? {} : { region: at } });
      return verdicts({ budget: 1, ...(given !== undefined && { region: given }) }, gateway);
    };
    const frankfurt = [expect.stringContaining('to cost $43.16')]; // (730 + 100) × 0.052
    expect(await priced('eu-central-1', 'eu-west-1', 'eu-west-1')).toEqual(frankfurt);
    expect(await priced(undefined, 'eu-central-1', 'eu-west-1')).toEqual(frankfurt);
    expect(await priced(undefined, undefined, 'eu-central-1')).toEqual(frankfurt);
  });

  test('is asked for where nothing says it', async () => {
    expect(await verdicts({ budget: 100, onMissing: 'advisory' }, nat({ provider: {} }))).toEqual([
      'advisory missing-price: cannot tell whether a month keeps the budget of $100.00: stack: found no region; ' +
        'expected the region of each resource of AWS: its own, that of its provider, or the `region` that is given',
    ]);
  });
});

describe('parts', () => {
  const team = { region: 'eu-west-1', defaultTags: JSON.stringify({ tags: { team: 'web' } }) };
  const web = { scope: { kind: 'tag', key: 'team', value: 'web' }, limit: 39.83 } as const;

  test('are all that has a tag, by default tags too', async () => {
    const other = resource(Eip, 'office', { tags: { team: 'office' } }, { provider: team });
    expect(await verdicts({ budget: 100, parts: [web] }, nat({ provider: team }), other)).toEqual([
      'mandatory monthly-budget: a month of tag team=web is expected to cost $39.84, $0.01 over the budget of $39.83',
    ]);
  });

  test('are stacks by their names, and those of other stacks are passed over', async () => {
    const budgetOf = (stack: string): CostValidationOptions => ({
      budget: 100,
      parts: [{ scope: { kind: 'stack', stack }, limit: 39.83 }],
    });
    expect(await verdicts(budgetOf('staging'), nat())).toEqual([]);
    expect(await verdicts(budgetOf('production'), nat())).toEqual([
      'mandatory monthly-budget: a month of stack production is expected to cost $39.84, $0.01 over the budget of $39.83',
    ]);
  });

  test('of a tag that nothing has are told of, with the nearest', async () => {
    const slipped = { ...web, scope: { ...web.scope, value: 'wbe' } };
    expect(await verdicts({ budget: 100, parts: [slipped] }, nat({ provider: team }))).toEqual([
      'mandatory missing-price: cannot tell whether a month keeps the budget of $100.00: parts: found the tag team=wbe, ' +
        'which no resource has; expected one of team=web. Did you mean "team=web"?',
    ]);
  });
});

describe('in a preview', () => {
  test('what only the provider will tell changes no price', async () => {
    const args = { instanceClass: 'db.t4g.micro', engine: 'postgres', allocatedStorage: 20, storageType: 'gp3' };
    // 730 × $0.017 + 20 × $0.127 = $14.95
    const answered = { ...args, multiAz: unknown, iops: unknown, backupRetentionPeriod: unknown, region: unknown };
    const database = resource(Instance, 'records', args, { ...IRELAND, answered });
    expect(await verdicts({ budget: 14.94 }, database)).toEqual([
      'mandatory monthly-budget: a month is expected to cost $14.95, $0.01 over the budget of $14.94',
    ]);
  });

  test('an unknown value is a reference to what it comes from', async () => {
    const address = resource(Eip, 'nat', {}, IRELAND);
    const gateway = resource(
      NatGateway,
      'nat',
      { subnetId: unknown, allocationId: unknown },
      { ...IRELAND, references: { allocationId: [address] } },
    );
    const [{ message } = { message: '' }] = await reported({ budget: 1 }, address, gateway);
    expect(message).toContain('$3.65  production/nat (aws:ec2/eip:Eip): Public IPv4 address, 730 × $0.005/hour');
  });
});

test('what is read and not managed is not counted', async () => {
  expect(
    await reported({ budget: 39.84 }, nat(), { ...nat({ ...IRELAND, isRead: true }), urn: `${nat().urn}-2` }),
  ).toEqual([]);
});

test('components cost nothing by themselves, and are where their resources stand', async () => {
  const component = told('northwind:network:Network', 'network', {});
  const [{ message } = { message: '' }] = await reported(
    { budget: 1 },
    component,
    nat({ ...IRELAND, parent: component }),
  );
  expect(message).toContain('  $35.04  production/network/nat (aws:ec2/natGateway:NatGateway)');
  expect(message).toContain('\n1 resource: 1 priced');
});

test('an empty stack costs nothing', async () => {
  expect(await reported({ budget: 0 })).toEqual([]);
});

test('nobody can tell where the policy that sees what is asked for is disabled', async () => {
  const others = costValidation({ budget: 100 }).filter(({ name }) => name !== 'requested-inputs');
  expect((await reportedBy(others, [nat()])).map(({ policy, message }) => `${policy}: ${message}`)).toEqual([
    'missing-price: cannot tell whether a month keeps the budget of $100.00: stack: found nothing of what resources are ' +
      "asked for; expected the policy 'requested-inputs' to have seen each resource: it must not be disabled",
  ]);
});

test('no value of a secret is in any report', async () => {
  const planted = 'correct-horse-battery';
  const secret = { '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270', value: planted };
  const inputs = {
    ...{ instanceClass: secret, engine: secret, password: secret, licenseModel: secret },
    ...{ allocatedStorage: 20, storageType: secret, tags: { owner: secret }, userData: secret },
  };
  const types = ['aws:rds/instance:Instance', 'aws:ec2/instance:Instance', 'aws:lambda/function:Function'];
  const resources = types.map((type) => told(type, 'secret', { ...inputs, instanceType: secret }, IRELAND));
  const messages = (await reported({ budget: 0 }, ...resources)).map(({ message }) => message);
  expect(messages).not.toEqual([]);
  expect(messages.join('\n')).not.toContain(planted);
});

test('what is wrong with the options is told at once', () => {
  const wrong = {
    budget: -1,
    parts: [{ scope: { kind: 'all' }, limit: Number.NaN }],
    onExceeded: 'fail',
    onMissing: 'warn',
  };
  expect(() => costValidation(wrong as unknown as CostValidationOptions)).toThrow(
    [
      'budget: found -1; expected USD per month, such as 1500',
      'parts[0].limit: found NaN; expected USD per month, such as 1500',
      `onExceeded: found "fail"; expected 'advisory' or 'mandatory'`,
      `onMissing: found "warn"; expected 'advisory' or 'mandatory'`,
    ].join('\n'),
  );
});

test('every environment of the examples costs in a pack what it costs in a recording', async () => {
  const { plans } = loadClient(path.join(ROOT, 'examples/clinic/pulumi.yaml'));
  for (const plan of plans) {
    const recording = await recordEnvironment(plan);
    const { resources } = readPulumi({ name: 'recording', resources: recording.resources });
    const { monthly } = estimate(resources, { catalogue: packagedCatalogue() });
    const [first] = await verdicts({ budget: 1 }, ...toldOf(recording));
    expect(first).toMatch(`a month is expected to cost ${money(toCents(monthly.expected))}, `);
  }
}, 60_000);
