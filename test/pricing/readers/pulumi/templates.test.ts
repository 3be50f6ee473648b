import { estimate, packagedCatalogue, type Estimate } from '../../../../lib/pricing';
import { from, named, Program, readDocuments, readProgram, secret } from './program';

const STACK = 'aws:cloudformation/stack:Stack';
const SET = 'aws:cloudformation/stackSet:StackSet';
const INSTANCE = 'aws:cloudformation/stackSetInstance:StackSetInstance';

const catalogue = packagedCatalogue();

/** A NAT gateway, and a disk of so many GiB. */
const TEMPLATE = {
  Parameters: { Size: { Type: 'Number', Default: 10 }, Subnet: { Type: 'String', Default: 'subnet-1' } },
  Resources: {
    Out: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: { Ref: 'Subnet' } } },
    Disk: {
      Type: 'AWS::EC2::Volume',
      Properties: { VolumeType: 'gp3', Size: { Ref: 'Size' }, AvailabilityZone: 'eu-west-1a' },
    },
  },
};
const BODY = JSON.stringify(TEMPLATE);

function priced(program: Program): Estimate {
  const { resources, notes } = readProgram(program);
  return estimate(resources, { catalogue, notes, usage: 'none' });
}

/** What nobody knows of each resource that is not priced. */
function reasons(program: Program): readonly unknown[] {
  return priced(program).resources.map(({ status, missing }) => [status, missing?.map(({ because }) => because)]);
}

test('the template of a stack is priced with its parameters, under the component in which the stack stands', () => {
  const program = new Program();
  const parent = program.component('shop:index:Legacy', 'legacy');
  program.add(STACK, 'servers', { templateBody: BODY, parameters: { Size: '100' } }, { parent });
  const { resources } = priced(program);
  expect(resources.map(({ path, type, status }) => [path, type, status])).toEqual([
    ['dev/legacy/servers/Out', 'AWS::EC2::NatGateway', 'priced'],
    ['dev/legacy/servers/Disk', 'AWS::EC2::Volume', 'priced'],
    ['dev/legacy/servers', 'AWS::CloudFormation::Stack', 'free'],
  ]);
  // 100 GiB × USD 0.088 of gp3 in eu-west-1
  expect(resources.find(({ path }) => path.endsWith('Disk'))?.monthly.expected).toBe(8.8);
});

test('it costs what the template costs that is given as such', () => {
  const program = new Program();
  program.add(STACK, 'servers', { templateBody: BODY });
  const { resources } = readDocuments({ 'servers.json': BODY }, 'eu-west-1');
  expect(priced(program).monthly).toEqual(estimate(resources, { catalogue, usage: 'none' }).monthly);
});

test('it may be YAML, a map of aws-native, and have the tags of its stack', () => {
  const program = new Program();
  const yaml = 'Resources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties: { Size: !Ref "AWS::NoValue" }\n';
  program.add(STACK, 'servers', { templateBody: yaml, tags: { owner: 'web' } });
  program.add('aws-native:cloudformation:Stack', 'native', { templateBody: TEMPLATE, parameters: { Size: '20' } });
  const reading = readProgram(program);
  expect(named(reading, 'Disk').tags).toEqual(new Map([['owner', 'web']]));
  const disks = reading.resources.filter(({ type }) => type === 'AWS::EC2::Volume');
  expect(disks.map((disk) => disk.number('Size'))).toEqual([undefined, 20]);
});

test('what it refers to is found in the program, and what is unknown of its parameters stays so', () => {
  const program = new Program();
  const vpc = program.add('aws:ec2/vpc:Vpc', 'net', {});
  const subnet = program.add('aws:ec2/subnet:Subnet', 'net-1', { vpcId: from(vpc) });
  program.add(STACK, 'servers', { templateBody: BODY, parameters: { Subnet: from(subnet), Size: from(vpc) } });
  const reading = readProgram(program);
  expect(named(reading, 'Disk').number('Size')).toMatchObject({
    because: 'it is known only after deployment, and may come of any of 2 resources',
  });
  expect(named(reading, 'Out').target('SubnetId')?.logicalId).toBe('net-1');
});

test.each<[string, object, string]>([
  ['at an address', { templateUrl: 'https://example.com/a.json' }, 'its template is at https://example.com/a.json'],
  ['that is a secret', { templateBody: secret({}) }, 'it is a secret'],
  ['without resources', { templateBody: '{"Resources":{}}' }, 'its template body is not a template'],
  ['that is broken', { templateBody: '{' }, 'its template body is not a template'],
  ['that nobody gives', {}, 'its template is not at hand'],
])('a template %s is not priced, and the total is a bound', (_, inputs, because) => {
  const program = new Program();
  program.add(STACK, 'servers', inputs);
  expect(reasons(program)).toEqual([['unpriced', [because]]]);
});

test('an address or a body that only the deployment knows is said to be', () => {
  const program = new Program();
  const bucket = program.add('aws:sqs/queue:Queue', 'templates');
  program.add(STACK, 'a', { templateBody: from(bucket) });
  program.add(STACK, 'b', { templateUrl: from(bucket) });
  expect(reasons(program).slice(1)).toEqual([
    ['unpriced', [expect.stringContaining('known only after deployment')]],
    ['unpriced', ['the address of its template is known only at deployment']],
  ]);
});

test('applications of the Serverless Application Repository are not read', () => {
  const program = new Program();
  const applicationId = 'arn:aws:serverlessrepo:us-east-1:1:applications/a';
  program.add('aws:serverlessrepository/cloudFormationStack:CloudFormationStack', 'classic', { applicationId });
  program.add('aws-native:serverless:Application', 'native', { location: { applicationId } });
  const because = 'the Serverless Application Repository is not read';
  expect(reasons(program)).toEqual([
    ['unpriced', [because]],
    ['unpriced', [because]],
  ]);
});

test('a stack set is priced in each account and region of its instances, with their own parameters', () => {
  const program = new Program();
  const set = program.add(SET, 'everywhere', { templateBody: BODY, parameters: { Size: '100' } });
  program.add(INSTANCE, 'one', {
    stackSetName: from(set),
    accountId: '111111111111',
    stackSetInstanceRegion: 'eu-west-1',
  });
  program.add(INSTANCE, 'two', {
    ...{ stackSetName: from(set), accountId: '222222222222', stackSetInstanceRegion: 'us-east-1' },
    parameterOverrides: { Size: '50' },
  });
  const disks = readProgram(program).resources.filter(({ type }) => type === 'AWS::EC2::Volume');
  expect(disks.map((disk) => [disk.account, disk.region, disk.number('Size')])).toEqual([
    ['111111111111', 'eu-west-1', 100],
    ['222222222222', 'us-east-1', 50],
  ]);
});

test('several instances at once are as many stacks; those of an organisational unit nobody can count', () => {
  const several = new Program();
  const set = several.add(SET, 'everywhere', { templateBody: BODY });
  const places = { accounts: ['111111111111', '222222222222'], regions: ['eu-west-1', 'us-east-1'] };
  several.add('aws:cloudformation/stackInstances:StackInstances', 'all', { stackSetName: from(set), ...places });
  expect(readProgram(several).resources.filter(({ type }) => type === 'AWS::EC2::Volume')).toHaveLength(4);

  const units = new Program();
  const all = units.add(SET, 'everywhere', { templateBody: BODY });
  const deploymentTargets = { organizationalUnitIds: ['ou-1'] };
  units.add(INSTANCE, 'units', { stackSetName: from(all), deploymentTargets });
  expect(reasons(units)[0]).toEqual(['unpriced', ['no template lists the accounts of its stacks']]);
});

test('a template with a condition that rests on an unknown parameter is priced in each case', () => {
  const program = new Program();
  const queue = program.add('aws:sqs/queue:Queue', 'queue');
  const Conditions = { Big: { 'Fn::Equals': [{ Ref: 'Subnet' }, 'big'] } };
  const Out = { ...TEMPLATE.Resources.Out, Condition: 'Big' };
  const templateBody = JSON.stringify({ ...TEMPLATE, Conditions, Resources: { ...TEMPLATE.Resources, Out } });
  program.add(STACK, 'servers', { templateBody, parameters: { Subnet: from(queue) } });
  const gateway = priced(program).resources.find(({ logicalId }) => logicalId === 'Out');
  expect([gateway?.monthly.low, gateway?.status]).toEqual([0, 'priced']);
});
