import { readTemplate } from '../../../../lib/pricing/readers';
import { usd } from '../../price';
import { estimate, packagedCatalogue } from '../../../../lib/pricing';
import { ids, read, useWorkspace } from '../workspace';

const { write } = useWorkspace();

const NAT = { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: 's' } };
const TemplateBody = JSON.stringify({ Resources: { Nat: NAT } });
const inAccounts = (Accounts: unknown, Regions: unknown = ['eu-west-1', 'us-east-1'], more: object = {}): object => ({
  DeploymentTargets: { Accounts },
  Regions,
  ...more,
});

function readSet(StackInstancesGroup: unknown, more: object = { TemplateBody }): ReturnType<typeof readTemplate> {
  const Set = { Type: 'AWS::CloudFormation::StackSet', Properties: { StackInstancesGroup, ...more } };
  return readTemplate({ name: 'org', body: { Resources: { Set } }, region: 'eu-west-1' });
}

const because = (StackInstancesGroup: unknown, more?: object): string | undefined =>
  readSet(StackInstancesGroup, more).resources[0]?.madeElsewhere;

test('what a stack set makes costs the prices of each region, in each account', () => {
  const { resources } = readSet([inAccounts(['111111111111', '222222222222', '333333333333'])]);
  const { monthly, coverage } = estimate(resources, { catalogue: packagedCatalogue(), usage: 'none' });
  expect(monthly.expected).toBe(usd(3 * 730 * 0.048 + 3 * 730 * 0.045));
  expect(coverage).toMatchObject({ resources: 7, priced: 6, free: 1 });
});

test('its stacks are called after account and region', () => {
  const reading = readSet([inAccounts(['111111111111']), inAccounts(['222222222222'], ['us-east-1'])]);
  expect(ids(reading)).toEqual([
    'org/Set',
    'org/Set/111111111111/eu-west-1/Nat',
    'org/Set/111111111111/us-east-1/Nat',
    'org/Set/222222222222/us-east-1/Nat',
  ]);
  expect(reading.resources.map(({ account }) => account).slice(1)).toEqual([
    '111111111111',
    '111111111111',
    '222222222222',
  ]);
});

test('an account that only the deployment knows is one account', () => {
  expect(ids(readSet([inAccounts([{ Ref: 'AWS::AccountId' }], [{ Ref: 'AWS::Region' }])]))).toEqual([
    'org/Set',
    'org/Set/eu-west-1/Nat',
  ]);
});

test('parameters have the values of the set, and those of a group before them', () => {
  const body = {
    Parameters: { Size: { Type: 'String' }, Kind: { Type: 'String', Default: 'gp3' } },
    Resources: { V: { Type: 'AWS::EC2::Volume', Properties: { Size: { Ref: 'Size' }, VolumeType: { Ref: 'Kind' } } } },
  };
  const value = (ParameterValue: string): readonly object[] => [{ ParameterKey: 'Size', ParameterValue }];
  const groups = [
    inAccounts(['1'], ['eu-west-1']),
    inAccounts(['2'], ['eu-west-1'], { ParameterOverrides: value('50') }),
  ];
  const { resources } = readSet(groups, { TemplateBody: JSON.stringify(body), Parameters: value('20') });
  const volumes = resources.slice(1).map((volume) => [volume.text('Size'), volume.text('VolumeType')]);
  expect(volumes).toEqual([
    ['20', 'gp3'],
    ['50', 'gp3'],
  ]);
});

test('a stack set without instances makes nothing', () => {
  expect(because(undefined)).toBeUndefined();
  expect(because([])).toBeUndefined();
});

test.each([
  [
    'organizational units',
    [{ DeploymentTargets: { OrganizationalUnitIds: ['ou-1'] }, Regions: ['eu-west-1'] }],
    'no template lists the accounts of its stacks',
  ],
  [
    'the accounts of a unit but some',
    [{ DeploymentTargets: { Accounts: ['1'], AccountFilterType: 'DIFFERENCE' }, Regions: ['eu-west-1'] }],
    'no template lists the accounts of its stacks',
  ],
  ['an unknown region', [inAccounts(['1'], [{ Ref: 'Where' }])], 'Where is not in the template'],
  [
    'more stacks than CloudFormation works on',
    [inAccounts(Array.from({ length: 2600 }, (_, at) => String(at)))],
    'there are more than 2500 stacks',
  ],
])('of one in %s it is not known what it makes', (_, groups, reason) => {
  expect(because(groups)).toBe(reason);
});

test('a template that cannot be read makes it known that something is missing', () => {
  const groups = [inAccounts(['1'])];
  expect(because(groups, { TemplateBody: '{' })).toBe('its template body is not a template');
  expect(because(groups, { TemplateBody: '{"Resources": {}}' })).toBe('its template body is not a template');
  expect(because(groups, {})).toBe('its template is not at hand');
});

test('a template beside it is read, and one at an address is not', () => {
  write('inner.json', { Resources: { Nat: NAT } });
  const setAt = (TemplateURL: string): object => ({
    Type: 'AWS::CloudFormation::StackSet',
    Properties: { TemplateURL, StackInstancesGroup: [inAccounts(['1'], ['eu-west-1'])] },
  });
  const outer = { Resources: { Near: setAt('inner.json'), Far: setAt('https://example.com/inner.json') } };
  const reading = read(write('outer.json', outer));
  expect(ids(reading)).toEqual(['outer/Near', 'outer/Far', 'outer/Near/1/eu-west-1/Nat']);
  expect(reading.resources.map(({ madeElsewhere }) => madeElsewhere)).toEqual([
    undefined,
    'its template is at https://example.com/inner.json',
    undefined,
  ]);
});

test('a stack set in a stack of a stack set makes stacks as well', () => {
  const inner = {
    Type: 'AWS::CloudFormation::StackSet',
    Properties: { TemplateBody, StackInstancesGroup: [inAccounts(['2'], ['eu-west-1'])] },
  };
  const reading = readSet([inAccounts(['1'], ['eu-west-1'])], {
    TemplateBody: JSON.stringify({ Resources: { Inner: inner } }),
  });
  expect(ids(reading)).toEqual(['org/Set', 'org/Set/1/eu-west-1/Inner', 'org/Set/1/eu-west-1/Inner/2/eu-west-1/Nat']);
});

test('it goes with the condition of its stack set', () => {
  const Conditions = { Never: { 'Fn::Equals': ['a', 'b'] } };
  const Properties = { TemplateBody, StackInstancesGroup: [inAccounts(['1'])] };
  const Set = { Type: 'AWS::CloudFormation::StackSet', Condition: 'Never', Properties };
  expect(
    readTemplate({ name: 'org', body: { Conditions, Resources: { Set } }, region: 'eu-west-1' }).resources,
  ).toEqual([]);
});
