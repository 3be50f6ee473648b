import { estimate, packagedCatalogue } from '../../../../lib/pricing';
import { isUnknown } from '../../../../lib/pricing/readers';
import { InputError } from '../../../../lib/problem';
import { from, named, Program, readDocuments, readProgram, secret } from './program';

const VPC = 'aws:ec2/vpc:Vpc';
const SUBNET = 'aws:ec2/subnet:Subnet';

function errorOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof InputError) return error.message.replaceAll(/\S*\/groundplan-pulumi-\w+\//g, '');
    throw error;
  }
  return 'no error';
}

describe('a recording', () => {
  test('has a resource for each that the program makes, presented as what CloudFormation would have', () => {
    const program = new Program();
    const vpc = program.add(VPC, 'main', { cidrBlock: '10.0.0.0/16' });
    program.add(SUBNET, 'a', { vpcId: from(vpc), cidrBlock: '10.0.0.0/24' });
    const reading = readProgram(program);
    expect(reading.resources.map(({ id, type, writtenAs }) => [id, type, writtenAs])).toEqual([
      ['dev/aws:ec2/vpc:Vpc::main', 'AWS::EC2::VPC', VPC],
      ['dev/aws:ec2/subnet:Subnet::a', 'AWS::EC2::Subnet', SUBNET],
    ]);
    expect(named(reading, 'a').text('CidrBlock')).toBe('10.0.0.0/24');
    expect(named(reading, 'a').target('VpcId')).toBe(named(reading, 'main'));
    expect(named(reading, 'main').referrers('AWS::EC2::Subnet', 'VpcId')).toEqual([named(reading, 'a')]);
    expect(named(reading, 'a').peers()).toEqual([named(reading, 'a')]);
    expect(reading.notes).toEqual([]);
  });

  test('keeps the token of what nothing presents, so that its type is not known', () => {
    const program = new Program();
    program.add('aws:mystery/thing:Thing', 'thing', { size: 3 });
    program.add('cloudflare:index/record:Record', 'record', {});
    const reading = readProgram(program);
    expect(reading.resources.map(({ type }) => type)).toEqual([
      'aws:mystery/thing:Thing',
      'cloudflare:index/record:Record',
    ]);
    expect(named(reading, 'thing').number('size')).toBe(3);
  });

  test('tells what is not priced: what is read, and what is in no cloud', () => {
    const program = new Program();
    program.add(VPC, 'shared', {}, { external: true, id: 'vpc-1' });
    program.add('random:index/randomPassword:RandomPassword', 'password', { length: 20 });
    program.add('pulumi:pulumi:StackReference', 'other', {}, { external: true });
    program.add('pulumi:providers:aws', 'frankfurt', { region: 'eu-central-1' });
    const reading = readProgram(program);
    expect(reading.resources).toEqual([]);
    expect(reading.notes).toEqual([
      'dev: read and not managed, so not priced: shared',
      'dev: in no cloud, so not priced: resources of random (1)',
    ]);
  });

  test('does not know what a plugin of the engine makes, and has no price for it', () => {
    const program = new Program();
    const network = program.component('awsx:ec2:Vpc', 'network', { remote: true });
    program.add(SUBNET, 'a', { vpcId: from(network) });
    const reading = readProgram(program);
    expect(named(reading, 'network')).toMatchObject({
      type: 'awsx:ec2:Vpc',
      madeElsewhere: 'a plugin of the engine makes what stands in it',
    });
    expect(named(reading, 'a').target('VpcId')?.logicalId).toBe('network');
    expect(reading.notes).toEqual([
      'dev: made by plugins of the engine, so not known: network; a preview has what they make',
    ]);
    const { resources } = estimate(reading.resources, { catalogue: packagedCatalogue() });
    expect(resources.map(({ status }) => status)).toEqual(['free', 'unpriced']);
  });

  test('presents a group with a warm pool as two resources, of which one refers to the other', () => {
    const program = new Program();
    program.add('aws:autoscaling/group:Group', 'web', { maxSize: 2, warmPool: { minSize: 1 } });
    const reading = readProgram(program);
    expect(reading.resources.map(({ id, type }) => [id, type])).toEqual([
      ['dev/aws:autoscaling/group:Group::web', 'AWS::AutoScaling::AutoScalingGroup'],
      ['dev/aws:autoscaling/group:Group::web/WarmPool', 'AWS::AutoScaling::WarmPool'],
    ]);
    const [group, pool] = reading.resources;
    expect(pool?.target('AutoScalingGroupName')).toBe(group);
    expect(group?.referrers('AWS::AutoScaling::WarmPool', 'AutoScalingGroupName')).toEqual([pool]);
  });

  test('has no secret in any value, note or error', () => {
    const program = new Program();
    program.add('aws:rds/instance:Instance', 'db', {
      engine: 'postgres',
      password: secret({ value: 'hunter2' }),
      tags: { token: secret({ plaintext: '"hunter2"' }) },
    });
    const reading = readProgram(program);
    const { tags } = named(reading, 'db');
    const values = [named(reading, 'db').value(''), isUnknown(tags) ? tags : [...tags], reading.notes];
    expect(JSON.stringify(values)).not.toContain('hunter2');
    expect(named(reading, 'db').text('MasterUserPassword')).toMatchObject({ because: 'it is a secret' });
  });
});

describe('a resource stands', () => {
  test('below the components that it is in', () => {
    const program = new Program();
    const site = program.component('acme:web:Site', 'site');
    const network = program.component('acme:web:Network', 'a/b', { parent: site });
    program.add(VPC, 'a/b-vpc', {}, { parent: network });
    program.add(VPC, 'bare');
    const reading = readProgram(program);
    expect(reading.resources.map(({ path }) => path)).toEqual(['dev/site/a%2Fb/a%2Fb-vpc', 'bare']);
  });

  test("below its pattern alone in a client's environment", () => {
    const program = new Program('clinic-production', 'clinic');
    const environment = program.component('groundplan:environment:ClientEnvironment', 'clinic-production');
    const layer = program.component('groundplan:environment:Layer', 'workload', { parent: environment });
    const servers = program.component('groundplan:servers:Servers', 'servers-ehr', { parent: layer });
    program.add('aws:autoscaling/group:Group', 'servers-ehr-group', {}, { parent: servers });
    expect(named(readProgram(program), 'servers-ehr-group')).toMatchObject({
      path: 'clinic-production/servers-ehr/servers-ehr-group',
      stack: 'clinic-production',
    });
  });

  test('apart from one of its type and name in a component of another type', () => {
    const program = new Program();
    for (const type of ['acme:web:Blue', 'acme:web:Green'])
      program.add(VPC, 'vpc', {}, { parent: program.component(type, type.slice(9)) });
    expect(readProgram(program).resources.map(({ id }) => id)).toEqual([
      'dev/aws:ec2/vpc:Vpc::vpc',
      'dev/aws:ec2/vpc:Vpc::vpc#2',
    ]);
  });
});

describe('recordings', () => {
  const single = (stack: string): Program => {
    const program = new Program(stack);
    program.add(VPC, 'main');
    return program;
  };

  test('of several stacks are read together, with templates among them', () => {
    const reading = readDocuments(
      {
        'a.pulumi.json': single('dev').recording(),
        'b.pulumi.json': single('prod').recording(),
        'dev.json': { Resources: { Main: { Type: 'AWS::EC2::VPC' } } },
      },
      'eu-west-1',
    );
    expect(reading.resources.map(({ id }) => id)).toEqual([
      'dev/Main',
      'dev#2/aws:ec2/vpc:Vpc::main',
      'prod/aws:ec2/vpc:Vpc::main',
    ]);
    expect(reading.resources[0]?.peers()).toHaveLength(3);
  });

  test('are known by their content, whatever they are called', () => {
    expect(readDocuments({ 'graph.txt': single('dev').recording() }, 'eu-west-1').resources).toHaveLength(1);
  });
});

describe('what is no recording is told', () => {
  const wrong = (document: object): string => errorOf(() => readDocuments({ 'x.pulumi.json': document }, 'eu-west-1'));

  test.each([
    ['another version', { recording: 2 }, 'recording: found 2; expected 1'],
    ['no project', { recording: 1 }, 'project: found nothing; expected the name of the project'],
    ['no stack', { recording: 1, project: 'p' }, 'stack: found nothing; expected the name of the stack'],
    [
      'no resources',
      { recording: 1, project: 'p', stack: 's' },
      'resources: found nothing; expected a list of resources',
    ],
    [
      'what is no resource',
      new Program().recording({ resources: [7] }),
      'resources[0]: found a number; expected a resource',
    ],
    ['no URN', new Program().recording({ resources: [{}] }), 'resources[0].urn: found nothing; expected a URN'],
    [
      'a broken URN',
      new Program().recording({ resources: [{ urn: 'urn:pulumi:dev' }] }),
      'resources[0].urn: found "urn:pulumi:dev"; expected a URN: urn:pulumi:<stack>::<project>::<type>::<name>',
    ],
    [
      'no type',
      new Program().recording({ resources: [{ urn: 'urn:pulumi:a::b::c::d' }] }),
      'resources[0].type: found nothing; expected a type',
    ],
    [
      'inputs that are no map',
      new Program().recording({ resources: [{ urn: 'urn:pulumi:a::b::c::d', type: 'c', inputs: [] }] }),
      'resources[0].inputs: found a list; expected a map',
    ],
  ])('%s', (_, document, message) => {
    expect(wrong(document)).toBe(`x.pulumi.json:1:1  ${message}`);
  });

  test('text that breaks off', () => {
    const text = JSON.stringify(new Program().recording());
    expect(errorOf(() => readDocuments({ 'x.json': text.slice(0, 80) }, 'eu-west-1'))).toBe(
      'x.json:1:67  found text that does not end; expected a value',
    );
  });

  test('text that breaks off within a secret, which is not told', () => {
    const text = JSON.stringify(new Program().recording({ config: { password: 'hunter2' } }));
    expect(errorOf(() => readDocuments({ 'x.json': text.slice(0, text.indexOf('ter2')) }, 'eu-west-1'))).toMatch(
      /^x\.json:1:\d+ {2}found text that does not end; expected a value$/,
    );
  });

  test('another document by the name of one', () => {
    expect(wrong({ a: 1 })).toBe(
      'x.pulumi.json:1:1  found no Resources, but a; expected a CloudFormation template, or a preview, state or recording of Pulumi',
    );
  });
});

describe('what the engine refuses is told', () => {
  const wrong = (program: Program): string =>
    errorOf(() => readProgram(program)).replaceAll(/urn:pulumi:dev::shop::|program\.pulumi\.json:1:1 {2}/g, '');

  test('two resources of one URN', () => {
    const program = new Program();
    program.add(VPC, 'main');
    program.add(VPC, 'main');
    expect(wrong(program)).toBe('found two resources aws:ec2/vpc:Vpc::main; expected one');
  });

  test('a component in itself', () => {
    const program = new Program();
    const [one, other] = ['urn:pulumi:dev::shop::a:b:C::one', 'urn:pulumi:dev::shop::a:b:C::other'];
    program.component('a:b:C', 'one');
    program.component('a:b:C', 'other');
    Object.assign(program.resources[1] ?? {}, { parent: other });
    Object.assign(program.resources[2] ?? {}, { parent: one });
    expect(wrong(program)).toBe('found a:b:C::one, which stands in itself; expected a parent outside of it');
  });

  test('a resource that depends on itself', () => {
    const program = new Program();
    const urn = 'urn:pulumi:dev::shop::aws:ec2/vpc:Vpc::main';
    program.add(VPC, 'main', {}, { dependencies: [urn] });
    expect(wrong(program)).toBe(
      'found aws:ec2/vpc:Vpc::main, which depends on itself; expected dependencies without a cycle',
    );
  });

  test('inputs without an end', () => {
    const program = new Program();
    program.add(VPC, 'main', { value: 0 });
    const deep = JSON.stringify(program.recording()).replace(
      '"value":0',
      `"value":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    );
    expect(errorOf(() => readDocuments({ 'x.json': deep }, 'eu-west-1'))).toBe(
      'x.json:1:1  found inputs of urn:pulumi:dev::shop::aws:ec2/vpc:Vpc::main in more than 100 levels; expected fewer',
    );
  });

  test('components without an end', () => {
    const program = new Program();
    const urnOf = (level: number): string => `urn:pulumi:dev::shop::a:b:C::c${level}`;
    for (let level = 0; level < 120; level += 1) {
      program.component('a:b:C', `c${level}`);
      if (level > 0) Object.assign(program.resources.at(-1) ?? {}, { parent: urnOf(level - 1) });
    }
    expect(wrong(program)).toBe('found a:b:C::c100 in more than 100 components; expected fewer');
  });
});

test('10,000 resources that depend on each other in a chain, and on one component, are read in no time', () => {
  const program = new Program();
  const all = program.component('acme:web:All', 'all');
  let last = program.add(VPC, 'first', {}, { parent: all });
  for (let at = 0; at < 10_000; at += 1)
    last = program.add(SUBNET, `s${at}`, { vpcId: from(last), subnetIds: [from(all), from(all)] }, { parent: all });
  const start = process.cpuUsage();
  const reading = readProgram(program);
  expect(reading.resources).toHaveLength(10_001);
  expect(named(reading, 's7').value('SubnetIds.0')).toMatchObject({
    because: 'it is known only after deployment, and may come of any of 10000 resources',
  });
  // Some 700 ms: whatever grows with the square of the resources takes far longer. The machine may have other work.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
});

test('a token that CloudFormation has nothing for is billed, or free, or free as part of another resource', () => {
  const program = new Program();
  program.add('aws:iam/rolePolicyAttachment:RolePolicyAttachment', 'part');
  program.add('aws:ec2/defaultSecurityGroup:DefaultSecurityGroup', 'free');
  program.add('aws:appfabric/ingestion:Ingestion', 'billed');
  program.add('aws:mystery/thing:Thing', 'unknown');
  const { resources } = estimate(readProgram(program).resources, { catalogue: packagedCatalogue() });
  expect(resources.map(({ logicalId, status }) => [logicalId, status])).toEqual([
    ['part', 'free'],
    ['free', 'free'],
    ['billed', 'unpriced'],
    ['unknown', 'unknown'],
  ]);
});
