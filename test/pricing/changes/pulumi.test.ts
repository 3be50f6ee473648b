import fc from 'fast-check';

import { deploymentChanges, type DeploymentChange, type DeploymentChanges } from '../../../lib/pricing';
import { reportChanges } from '../../../lib/reports/changes/report';
import { from, Program, readProgram, secret, type Options } from '../readers/pulumi/program';

const VPC = 'aws:ec2/vpc:Vpc';
const SUBNET = 'aws:ec2/subnet:Subnet';
const VOLUME = 'aws:ebs/volume:Volume';
const GROUP = 'aws:autoscaling/group:Group';
const TEMPLATE = 'aws:ec2/launchTemplate:LaunchTemplate';
const DATABASE = 'aws:rds/instance:Instance';

type Write = (program: Program) => void;

/** What changes when one program takes the place of another in the stack `dev`, which always has a topic. */
function changesBetween(before: Write, after: Write): DeploymentChanges {
  const [once, now] = [new Program(), new Program()];
  for (const program of [once, now]) program.add('aws:sns/topic:Topic', 'always');
  before(once);
  after(now);
  return deploymentChanges(readProgram(once).resources, readProgram(now).resources);
}

/** What becomes of each resource that changes, by its name. */
function kindsOf({ changes }: DeploymentChanges): Readonly<Record<string, string>> {
  return Object.fromEntries(changes.map(({ id, kind }) => [id.replace(/^.*::/, ''), kind]));
}

/** The one resource that changes. */
function changeOf(
  type: string,
  before: object,
  after: object | undefined,
  options: Options = {},
): DeploymentChange | undefined {
  const { changes } = changesBetween(
    (program) => program.add(type, 'it', before, options),
    (program) => after === undefined || program.add(type, 'it', after, options),
  );
  expect(changes.length).toBeLessThanOrEqual(1);
  return changes[0];
}

function says(changes: DeploymentChanges): readonly string[] {
  const { findings } = reportChanges('before', changes, { refuse: true, accept: [] });
  return findings.map(({ kind, name, says: words }) => `${kind}: ${name} ${words}`);
}

/** A VPC and a subnet in a component. */
function network(cidr = '10.0.0.0/16', block = '10.0.0.0/24'): Write {
  return (program) => {
    const parent = program.component('acme:web:Network', 'network');
    const vpc = program.add(VPC, 'vpc', { cidrBlock: cidr, tags: { team: 'web' } }, { parent });
    program.add(SUBNET, 'subnet', { vpcId: from(vpc), cidrBlock: block }, { parent });
  };
}

describe('in a stack', () => {
  test('nothing changes where the program is the same', () => {
    expect(changesBetween(network(), network())).toEqual({ changes: [], leftRunning: [], outdated: [], stillUsed: [] });
  });

  test('what cannot change in place is replaced, with what refers to it where that cannot either', () => {
    const changes = changesBetween(network(), network('10.1.0.0/16', '10.0.0.0/24'));
    expect(kindsOf(changes)).toEqual({ vpc: 'replaced', subnet: 'replaced' });
    expect(changes.changes[0]).toMatchObject({
      path: 'dev/network/vpc',
      type: 'AWS::EC2::VPC',
      properties: ['CidrBlock'],
      reasons: [{ kind: 'create-only', property: 'CidrBlock', certainty: 'certain' }],
      old: 'deleted',
    });
    expect(changes.changes[1]?.reasons).toMatchObject([
      { kind: 'reference', property: 'VpcId', of: { path: 'dev/network/vpc' } },
    ]);
  });

  test('a tag changes in place', () => {
    expect(changeOf(VPC, { tags: { a: '1' } }, { tags: { a: '2' } })).toMatchObject({ kind: 'changed', reasons: [] });
  });

  test('another type of database changes in place, and a smaller disk is refused', () => {
    const of = (instanceClass: string, allocatedStorage: number): object => ({ instanceClass, allocatedStorage });
    expect(changeOf(DATABASE, of('db.t4g.small', 50), of('db.t4g.large', 50))).toMatchObject({
      kind: 'changed',
      properties: ['DBInstanceClass'],
    });
    expect(changeOf(DATABASE, of('db.t4g.small', 50), of('db.t4g.small', 20))?.reasons).toMatchObject([
      { kind: 'shrinks' },
    ]);
  });

  test('what CloudFormation refuses to change, the provider replaces', () => {
    expect(changeOf(VOLUME, { availabilityZone: 'eu-west-1a' }, { availabilityZone: 'eu-west-1b' })).toMatchObject({
      kind: 'replaced',
      data: [{ what: 'its data', fate: 'lost' }],
    });
  });

  test('a resource that moves to another region is replaced', () => {
    const change = changeOf('aws:sqs/queue:Queue', { region: 'eu-west-1' }, { region: 'us-east-1' });
    expect(change).toMatchObject({
      kind: 'replaced',
      properties: ['Region'],
      data: [{ what: 'its messages', fate: 'lost' }],
    });
  });

  test('a name of its own keeps nothing from being replaced: the old one is deleted first', () => {
    const of = (port: number): object => ({ name: 'web', port, protocol: 'HTTP', targetType: 'instance' });
    const change = changeOf('aws:lb/targetGroup:TargetGroup', of(80), of(8080));
    expect(change).toMatchObject({ kind: 'replaced' });
    expect(change?.reasons.map(({ kind }) => kind)).toEqual(['create-only']);
  });

  test('a secret that changes is not seen', () => {
    const of = (value: string): object => ({ password: secret({ value }) });
    expect(changeOf(DATABASE, of('one'), of('two'))).toBeUndefined();
  });
});

describe('what leaves the program', () => {
  test.each<[string, string, object, Options, Partial<DeploymentChange>]>([
    [
      'is deleted',
      'aws:sqs/queue:Queue',
      {},
      {},
      { kind: 'removed', old: 'deleted', data: [{ what: 'its messages', fate: 'lost' }] },
    ],
    ['is retained', 'aws:sqs/queue:Queue', {}, { retainOnDelete: true }, { kind: 'orphaned', old: 'retained' }],
    ['leaves a snapshot', DATABASE, {}, {}, { kind: 'removed', data: [{ what: 'its data', fate: 'snapshot' }] }],
    ['leaves none', DATABASE, { skipFinalSnapshot: true }, {}, { data: [{ what: 'its data', fate: 'lost' }] }],
    [
      'leaves one that is asked for',
      VOLUME,
      { finalSnapshot: true },
      {},
      { data: [{ what: 'its data', fate: 'snapshot' }] },
    ],
    [
      'is a bucket that holds objects',
      'aws:s3/bucket:Bucket',
      {},
      {},
      { data: [{ what: 'its objects', fate: 'blocked' }] },
    ],
    [
      'is a bucket that is emptied',
      'aws:s3/bucket:Bucket',
      { forceDestroy: true },
      {},
      { data: [{ what: 'its objects', fate: 'lost' }] },
    ],
  ])('%s', (_, type, inputs, options, expected) => {
    expect(changeOf(type, inputs, undefined, options)).toMatchObject(expected);
  });

  test('is a stack that is left running, if it is the whole of it', () => {
    const program = new Program();
    network()(program);
    expect(deploymentChanges(readProgram(program).resources, []).leftRunning).toEqual([
      { stack: 'dev', region: 'eu-west-1', resources: 2 },
    ]);
  });
});

describe('what is protected', () => {
  const kept = { protect: true, retainOnDelete: true };
  const vpcIn =
    (cidrBlock: string, options: Options): Write =>
    (program) => {
      const vpc = program.add(VPC, 'vpc', { cidrBlock }, options);
      program.add(SUBNET, 'subnet', { vpcId: from(vpc) });
    };

  test('is not replaced, and neither is what refers to it: the deployment fails', () => {
    const changes = changesBetween(vpcIn('10.0.0.0/16', kept), vpcIn('10.1.0.0/16', kept));
    expect(kindsOf(changes)).toEqual({ vpc: 'changed' });
    expect(says(changes)).toEqual([
      'cannot-change: dev/aws:ec2/vpc:Vpc::vpc is protected, and would have to be replaced, as CidrBlock cannot change in place: the deployment fails.',
    ]);
  });

  test('is not removed either', () => {
    const changes = changesBetween(
      (program) => program.add(DATABASE, 'it', {}, kept),
      () => undefined,
    );
    expect(says(changes)).toEqual([
      'cannot-change: dev/aws:rds/instance:Instance::it is protected, and would have to be removed: the deployment fails.',
    ]);
  });

  test('changes in place as ever', () => {
    expect(changeOf(VPC, { tags: { a: '1' } }, { tags: { a: '2' } }, kept)?.reasons).toEqual([]);
  });

  test('by what it was deployed with alone', () => {
    const changes = changesBetween(vpcIn('10.0.0.0/16', {}), vpcIn('10.1.0.0/16', kept));
    expect(kindsOf(changes)).toEqual({ vpc: 'replaced', subnet: 'replaced' });
    expect(changes.changes[0]?.old).toBe('retained');
  });
});

describe('servers of a group', () => {
  const fleet =
    (imageId: string, more: object = {}, version?: string): Write =>
    (program) => {
      const template = program.add(TEMPLATE, 'template', {
        imageId,
        blockDeviceMappings: [{ deviceName: 'xvdf', ebs: { volumeSize: 200 } }],
      });
      program.add(GROUP, 'servers', {
        launchTemplate: { id: from(template), version: version ?? from(template) },
        maxSize: 2,
        ...more,
      });
    };
  const refresh = { instanceRefresh: { strategy: 'Rolling' } };

  test('are replaced by an instance refresh, with their volumes', () => {
    const changes = changesBetween(fleet('ami-1', refresh), fleet('ami-2', refresh));
    expect(kindsOf(changes)).toEqual({ template: 'changed', servers: 'replaced' });
    expect(changes.changes.find(({ id }) => id.endsWith('servers'))).toMatchObject({
      properties: ['LaunchTemplate.Version'],
      reasons: [{ kind: 'servers', differs: ['LaunchTemplateData.ImageId'], of: { type: 'AWS::EC2::LaunchTemplate' } }],
      data: [{ what: 'the volume xvdf of 200 GiB on each server', fate: 'lost' }],
    });
  });

  test('stay as they are without one', () => {
    const { changes } = changesBetween(fleet('ami-1'), fleet('ami-2'));
    expect(changes.find(({ id }) => id.endsWith('servers'))?.reasons).toMatchObject([{ kind: 'servers-stay' }]);
  });

  test('stay as they are where the group follows no version', () => {
    expect(kindsOf(changesBetween(fleet('ami-1', refresh, '$Latest'), fleet('ami-2', refresh, '$Latest')))).toEqual({
      template: 'changed',
    });
  });
});

describe('what is called otherwise', () => {
  const named =
    (name: string, options: Options = {}): Write =>
    (program) => {
      const vpc = program.add(VPC, name, { cidrBlock: '10.0.0.0/16' }, options);
      program.add(SUBNET, 'subnet', { vpcId: from(vpc) });
    };

  test('is another resource', () => {
    expect(kindsOf(changesBetween(named('old'), named('new')))).toEqual({
      new: 'added',
      old: 'removed',
      subnet: 'replaced',
    });
  });

  test('is the same one by its alias, and so is what refers to it', () => {
    const aliases = ['urn:pulumi:dev::shop::aws:ec2/vpc:Vpc::old'];
    expect(changesBetween(named('old'), named('new', { aliases })).changes).toEqual([]);
  });

  test('is another one in a component of another type, unless an alias says so', () => {
    const within =
      (type: string, options: Options = {}): Write =>
      (program) =>
        void program.add(VPC, 'vpc', {}, { parent: program.component(type, 'network'), ...options });
    const [blue, green] = ['acme:web:Blue', 'acme:web:Green'];
    expect(changesBetween(within(blue), within(green)).changes.map(({ kind }) => kind)).toEqual(['added', 'removed']);
    const aliases = [`urn:pulumi:dev::shop::${blue}$aws:ec2/vpc:Vpc::vpc`];
    expect(changesBetween(within(blue), within(green, { aliases })).changes).toEqual([]);
  });

  test('is not what still goes by that name', () => {
    const aliases = ['urn:pulumi:dev::shop::aws:ec2/vpc:Vpc::old'];
    const both: Write = (program) => {
      program.add(VPC, 'new', {}, { aliases });
      program.add(VPC, 'old');
    };
    expect(kindsOf(changesBetween((program) => program.add(VPC, 'old'), both))).toEqual({ new: 'added' });
  });
});

describe('inputs whose changes are passed over', () => {
  const group =
    (desiredCapacity: number, maxSize: number, options: Options): Write =>
    (program) =>
      void program.add(
        GROUP,
        'servers',
        { desiredCapacity, maxSize, tags: [{ key: 'a', value: String(maxSize) }] },
        options,
      );

  test('change nothing', () => {
    const options = { ignoreChanges: ['desiredCapacity', 'tags[0].value'] };
    expect(changesBetween(group(1, 4, options), group(2, 4, options)).changes).toEqual([]);
    expect(changesBetween(group(1, 4, {}), group(2, 4, options)).changes).toEqual([]);
    expect(changesBetween(group(1, 4, options), group(2, 5, options)).changes[0]?.properties).toEqual(['MaxSize']);
  });

  test('replace nothing', () => {
    const options = { ignoreChanges: ['cidrBlock'] };
    expect(changeOf(VPC, { cidrBlock: '10.0.0.0/16' }, { cidrBlock: '10.1.0.0/16' }, options)).toBeUndefined();
  });
});

test('a stack is the same one wherever its first resource stands', () => {
  const global: Write = (program) =>
    void program.add('aws:acm/certificate:Certificate', 'cert', { region: 'us-east-1', domainName: 'a.example' });
  const changes = changesBetween(network(), (program) => {
    global(program);
    network()(program);
  });
  expect(kindsOf(changes)).toEqual({ cert: 'added' });
  expect(changes.leftRunning).toEqual([]);
});

test('law: what is there before and after does not change, and what is only on one side is added or removed', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const names = fc.uniqueArray(name);
  const write =
    (all: readonly string[]): Write =>
    (program) => {
      const vpc = program.add(VPC, 'vpc');
      for (const each of all) program.add(SUBNET, each, { vpcId: from(vpc) });
    };
  fc.assert(
    fc.property(names, names, (before, after) => {
      const expected = Object.fromEntries([
        ...after.filter((each) => !before.includes(each)).map((each) => [each, 'added'] as const),
        ...before.filter((each) => !after.includes(each)).map((each) => [each, 'removed'] as const),
      ]);
      expect(kindsOf(changesBetween(write(before), write(after)))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
