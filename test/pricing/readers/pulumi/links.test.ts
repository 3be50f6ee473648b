import fc from 'fast-check';

import { isUnknown, type Resource } from '../../../../lib/pricing/readers';
import { Reference, References, referencesOf } from '../../../../lib/pricing/readers/reference';

import { from, named, Program, readProgram, secret, signed, type Options } from './program';

const VPC = 'aws:ec2/vpc:Vpc';
const SUBNET = 'aws:ec2/subnet:Subnet';
const GROUP = 'aws:autoscaling/group:Group';
const TEMPLATE = 'aws:ec2/launchTemplate:LaunchTemplate';
/** Presented as it is written. */
const THING = 'aws:mystery/thing:Thing';

/** Names of the resources that a value refers to. */
function linked(resource: Resource, path: string): readonly string[] {
  return referencesOf(resource.value(path)).map(({ to }) => to.replace(/^.*::/, ''));
}

describe('what is unknown', () => {
  test('is of the only resource that its input depends on', () => {
    const program = new Program();
    const vpc = program.add(VPC, 'main');
    program.add(THING, 'user', { anything: { at: [from(vpc)] } });
    const user = named(readProgram(program), 'user');
    expect(user.value('anything.at.0')).toMatchObject({
      to: 'dev/aws:ec2/vpc:Vpc::main',
      because: 'the ID of main is known only after deployment',
    });
    expect(user.target('anything.at.0')?.logicalId).toBe('main');
  });

  test('is of the one among several that its name means', () => {
    const program = new Program();
    const vpc = program.add(VPC, 'vpc');
    const subnet = program.add(SUBNET, 'subnet');
    const role = program.add('aws:iam/role:Role', 'role');
    const group = program.add('aws:ec2/securityGroup:SecurityGroup', 'firewall');
    const all = from(vpc, subnet, role, group);
    program.add(THING, 'user', {
      network: { vpcId: all, subnetIds: [all], vpcSecurityGroupIds: [all], executionRoleArn: all, other: all },
    });
    const user = named(readProgram(program), 'user');
    expect(linked(user, 'network.vpcId')).toEqual(['vpc']);
    expect(linked(user, 'network.subnetIds.0')).toEqual(['subnet']);
    expect(linked(user, 'network.vpcSecurityGroupIds.0')).toEqual(['firewall']);
    expect(user.value('network.executionRoleArn')).toMatchObject({
      attribute: 'Arn',
      because: 'attribute Arn of role is known only after deployment',
    });
    expect(linked(user, 'network.other')).toEqual(['vpc', 'subnet', 'role', 'firewall']);
    expect(user.value('network.other')).toBeInstanceOf(References);
  });

  test('is not a name that the program gives: text is of what its input depends on and is called so', () => {
    const program = new Program();
    const vaults = ['here', 'there'].map((name) => program.add('aws:backup/vault:Vault', name, { name: 'records' }));
    const [here = ''] = vaults;
    const depending = { propertyDependencies: { vaultName: [here] } };
    program.add(THING, 'user', { vaultName: 'records', other: 'records' }, depending);
    const user = named(readProgram(program), 'user');
    expect(linked(user, 'vaultName')).toEqual(['here']);
    expect(user.value('other')).toBe('records');
  });

  test('stays of several where its name means several', () => {
    const program = new Program();
    const subnets = ['a', 'b'].map((name) => program.add(SUBNET, name));
    program.add(GROUP, 'servers', { vpcZoneIdentifiers: [from(...subnets), from(...subnets)] });
    const reading = readProgram(program);
    expect(linked(named(reading, 'servers'), 'VPCZoneIdentifier.0')).toEqual(['a', 'b']);
    expect(named(reading, 'b').referrers('AWS::AutoScaling::AutoScalingGroup', 'VPCZoneIdentifier')).toEqual([
      named(reading, 'servers'),
    ]);
  });

  test('is of the group of servers, not of users, where the name says so', () => {
    const program = new Program();
    const both = from(program.add('aws:iam/group:Group', 'users'), program.add(GROUP, 'servers'));
    program.add(THING, 'policy', { a: { autoscalingGroupName: both } });
    expect(linked(named(readProgram(program), 'policy'), 'a.autoscalingGroupName')).toEqual(['servers']);
  });

  test('is of all that stands in a component', () => {
    const program = new Program();
    const network = program.component('acme:web:Network', 'network');
    const inner = program.component('acme:web:Zone', 'zone', { parent: network });
    program.add(VPC, 'vpc', {}, { parent: network });
    program.add(SUBNET, 'subnet', {}, { parent: inner });
    program.add(THING, 'user', { a: from(network), subnetId: from(network) });
    const user = named(readProgram(program), 'user');
    expect(linked(user, 'a')).toEqual(['subnet', 'vpc']);
    expect(linked(user, 'subnetId')).toEqual(['subnet']);
  });

  test('is the version of the launch template that a group follows', () => {
    const program = new Program();
    const template = program.add(TEMPLATE, 'template');
    program.add(GROUP, 'servers', { launchTemplate: { id: from(template), version: from(template) } });
    const servers = named(readProgram(program), 'servers');
    expect(servers.value('LaunchTemplate.LaunchTemplateId')).toMatchObject({ attribute: undefined });
    expect(servers.value('LaunchTemplate.Version')).toMatchObject({ attribute: 'LatestVersionNumber' });
  });

  test('is of nothing where it depends on what is read, or on nothing', () => {
    const program = new Program();
    const shared = program.add(VPC, 'shared', {}, { external: true });
    program.add(THING, 'user', { vpcId: from(shared), other: from() });
    const user = named(readProgram(program), 'user');
    expect(user.value('vpcId')).toMatchObject({ because: 'it is known only after deployment' });
    expect(referencesOf(user.value('other'))).toEqual([]);
  });

  test('follows nothing that is only waited for', () => {
    const program = new Program();
    const vpc = program.add(VPC, 'vpc');
    program.add(THING, 'user', { other: from() }, { dependencies: [vpc] });
    expect(linked(named(readProgram(program), 'user'), 'other')).toEqual([]);
  });

  test('says itself what it comes from, as an output or a resource', () => {
    const program = new Program();
    const [one, other] = [program.add(VPC, 'one'), program.add(VPC, 'other')];
    program.add(THING, 'user', {
      a: signed('d0e6a833031e9bbcd3f4e8bde6ca49a4', { dependencies: [other] }),
      b: signed('5cf8f73096256a8f31e491e813e4eb8e', { urn: one }),
    });
    const user = named(readProgram(program), 'user');
    expect([linked(user, 'a'), linked(user, 'b')]).toEqual([['other'], ['one']]);
  });
});

describe('what is known', () => {
  const deployed = (id: string, outputs: object): Options => ({ id, outputs: { id, ...outputs } });
  const ARN = 'arn:aws:sns:eu-west-1:111111111111:alarms';

  test('is a resource where the input that depends on it holds its ID, its ARN or its name', () => {
    const program = new Program();
    const log = program.add(
      'aws:cloudwatch/logGroup:LogGroup',
      'log',
      {},
      deployed('app', { name: 'app', arn: 'arn:log' }),
    );
    program.add(
      THING,
      'user',
      { a: 'app', b: 'arn:log', c: 'appl' },
      {
        propertyDependencies: { a: [log], b: [log], c: [log] },
      },
    );
    const user = named(readProgram(program), 'user');
    expect([linked(user, 'a'), linked(user, 'b')]).toEqual([['log'], ['log']]);
    expect(user.text('c')).toBe('appl');
  });

  test('is a resource without a word of it where only one thing can be called so', () => {
    const program = new Program();
    program.add(VPC, 'vpc', {}, deployed('vpc-0123456789abcdef0', {}));
    program.add('aws:sns/topic:Topic', 'alarms', {}, deployed(ARN, { arn: ARN, name: 'alarms' }));
    program.add(THING, 'user', { anything: 'vpc-0123456789abcdef0', target: ARN });
    const user = named(readProgram(program), 'user');
    expect([linked(user, 'anything'), linked(user, 'target')]).toEqual([['vpc'], ['alarms']]);
  });

  test('is a name where the input means what is called so, and text everywhere else', () => {
    const program = new Program();
    program.add(GROUP, 'servers', {}, deployed('web', { name: 'web' }));
    program.add(THING, 'user', { autoscalingGroupName: 'web', family: 'web', tags: { Name: 'web' } });
    const user = named(readProgram(program), 'user');
    expect(linked(user, 'autoscalingGroupName')).toEqual(['servers']);
    expect([user.text('family'), user.text('tags.Name')]).toEqual(['web', 'web']);
  });

  test('is the version of a launch template where it is its latest', () => {
    const program = new Program();
    const template = program.add(TEMPLATE, 'template', {}, deployed('lt-1', { latestVersion: 7 }));
    const options = { propertyDependencies: { launchTemplate: [template] } };
    program.add(GROUP, 'follows', { launchTemplate: { id: 'lt-1', version: '7' } }, options);
    program.add(GROUP, 'stays', { launchTemplate: { id: 'lt-1', version: '6' } }, options);
    const reading = readProgram(program);
    expect(named(reading, 'follows').value('LaunchTemplate.Version')).toMatchObject({
      attribute: 'LatestVersionNumber',
    });
    expect(named(reading, 'stays').text('LaunchTemplate.Version')).toBe('6');
  });

  test('is no reference to itself', () => {
    const program = new Program();
    program.add(GROUP, 'servers', { group: 'web' }, deployed('web', { name: 'web' }));
    expect(named(readProgram(program), 'servers').text('Group')).toBe('web');
  });

  test('is nothing where it is a secret', () => {
    const program = new Program();
    const vpc = program.add(VPC, 'vpc');
    program.add(THING, 'user', { vpcId: secret({ value: 'x' }) }, { propertyDependencies: { vpcId: [vpc] } });
    expect(named(readProgram(program), 'user').value('vpcId')).toMatchObject({ because: 'it is a secret' });
  });
});

test('law: whatever depends on whatever, each unknown is of resources that its input depends on, and text is text', () => {
  const shape = fc.array(
    fc.record({ type: fc.constantFrom(VPC, SUBNET, GROUP, THING), on: fc.array(fc.nat(9), { maxLength: 4 }) }),
    {
      maxLength: 10,
    },
  );
  fc.assert(
    fc.property(shape, (resources) => {
      const program = new Program();
      const urns: string[] = [];
      for (const [at, { type, on }] of resources.entries()) {
        const known = [...new Set(on.filter((other) => other < at))].map((other) => urns[other] ?? '');
        urns.push(program.add(type, `r${at}`, { subnetId: from(...known), text: `r${at}` }));
      }
      const reading = readProgram(program);
      for (const [at, { on }] of resources.entries()) {
        const resource = named(reading, `r${at}`);
        const value = resource.value('subnetId') ?? resource.value('SubnetId');
        const names = new Set(on.filter((other) => other < at).map((other) => `r${other}`));
        const references = referencesOf(value);
        expect(isUnknown(value)).toBe(true);
        expect(references.every((one) => one instanceof Reference && names.has(one.to.replace(/^.*::/, '')))).toBe(
          true,
        );
        expect(references.length > 0).toBe(names.size > 0);
        expect(resource.text('text') ?? resource.text('Text')).toBe(`r${at}`);
      }
    }),
    { numRuns: 50 },
  );
});
