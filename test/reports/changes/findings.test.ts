import { reportChanges } from '../../../lib/reports/changes/report';
import { findingParagraphs } from '../../../lib/reports/changes/sentences';
import {
  changesBetween,
  changesOfStacks,
  outputOf,
  subnet,
  type Resources,
  type StackOf,
} from '../../pricing/changes/templates';
import { deniedDeletion, vault } from '../../pricing/changes/vaults';

const said = (changes: ReturnType<typeof changesBetween>, accept: readonly string[] = []): readonly string[] =>
  findingParagraphs(reportChanges('before', changes, { refuse: true, accept }).findings).map(({ says }) => says);

const KEPT: Resources = { Topic: { Type: 'AWS::SNS::Topic' } };
const subnets = (third: string): Resources => ({
  A: subnet(`10.0.${third}.0/26`),
  B: subnet(`10.0.${third}.64/26`),
  Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: { Ref: 'A' } } },
});

test('what is replaced for the same reason is told together, and then what follows it', () => {
  const { findings } = reportChanges('before', changesBetween(subnets('0'), subnets('1')), { refuse: false });
  expect(findings).toEqual([
    {
      kind: 'replaced',
      name: 'app',
      says: 'replaces 2 × AWS::EC2::Subnet, because CidrBlock cannot change in place (A, B).',
      way: 'Keep the address block, or add a new environment beside this one and move to it.',
      severity: 'warning',
    },
    {
      kind: 'replaced',
      name: 'app',
      says: 'replaces what refers to something that is replaced, in properties that cannot change in place: 1 resource (Nat).',
      severity: 'warning',
    },
  ]);
});

describe('data', () => {
  const database = (DBName: string, policies: object = {}): Resources => ({
    It: { Type: 'AWS::RDS::DBInstance', ...policies, Properties: { DBName } },
  });

  test.each([
    [{}, '✗ refused: app/It: is replaced, because DBName cannot change in place; this loses its data.'],
    [
      { UpdateReplacePolicy: 'Snapshot' },
      'app/It: is replaced, because DBName cannot change in place; of its data only a snapshot stays, and the new one is empty.',
    ],
    [
      { UpdateReplacePolicy: 'Retain' },
      'app/It: is replaced, because DBName cannot change in place; the old one is retained with its data, and billed, and the new one is empty.',
    ],
  ])('of a database that is replaced with %j', (policies, says) => {
    expect(said(changesBetween(database('a', policies), database('b', policies)))).toEqual([says]);
  });

  test('may be lost', () => {
    const engine = (Engine: string): Resources => ({ It: { Type: 'AWS::RDS::DBInstance', Properties: { Engine } } });
    expect(said(changesBetween(engine('a'), engine('b')))).toEqual([
      'app/It: may be replaced, because Engine cannot always change in place; this would lose its data.',
    ]);
  });

  test('keep a bucket from being deleted', () => {
    expect(said(changesBetween({ ...KEPT, It: { Type: 'AWS::S3::Bucket' } }, KEPT))).toEqual([
      'app/It: is removed; AWS does not delete it before its objects are gone: the deletion fails, and it stays.',
    ]);
  });

  test('keep a thing of a node from being deleted, and what ends them is told', () => {
    const node = { Type: 'AWS::IoT::Thing', Properties: { ThingName: 'cabinets-node-3' } };
    const { findings } = reportChanges('before', changesBetween({ ...KEPT, It: node }, KEPT), { refuse: false });
    expect(findings[0]).toMatchObject({
      says: 'is removed; AWS does not delete it before its certificates are gone: the deletion fails, and it stays.',
      way: 'Detach and delete its certificates first: of edge nodes, by their runbook <group>-quarantine with Release=yes.',
    });
  });

  test('are accepted by name', () => {
    expect(said(changesBetween(database('a'), database('b')), ['app/It'])).toEqual([
      '✓ accepted: app/It: is replaced, because DBName cannot change in place; this loses its data.',
    ]);
  });
});

test('what leaves without data is told together, and so is what is retained', () => {
  const before = {
    ...KEPT,
    ...subnets('0'),
    Logs: { Type: 'AWS::Logs::LogGroup', DeletionPolicy: 'Retain' },
    Key: { Type: 'AWS::KMS::Key', DeletionPolicy: 'Retain' },
  };
  expect(said(changesBetween(before, KEPT))).toEqual([
    'app: deletes 3 resources that its template no longer has: A, B, Nat.',
    'app: no longer has 2 resources that its template retains: what is retained stays, and is billed until somebody deletes it: Logs, Key.',
  ]);
});

test('what CloudFormation refuses to change', () => {
  const volume = (AvailabilityZone: string): Resources => ({
    It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone } },
  });
  expect(said(changesBetween(volume('a'), volume('b')))).toEqual([
    '✗ refused: app/It: CloudFormation refuses to change AvailabilityZone, and replaces nothing: the deployment fails.',
  ]);
});

test('what CloudFormation refuses to change, once, though it also comes to refer to something that is replaced', () => {
  const volume = (AvailabilityZone: unknown): StackOf => ({
    Resources: { It: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone } } },
  });
  const net = (CidrBlock: string): StackOf => ({
    Resources: { A: subnet(CidrBlock) },
    Outputs: { Zone: { Value: { 'Fn::GetAtt': ['A', 'AvailabilityZone'] } } },
  });
  const before = { net: net('10.0.0.0/24'), app: volume('eu-west-1a') };
  const after = { net: net('10.0.1.0/24'), app: volume(outputOf('net', 'Zone')) };
  expect(said(changesOfStacks(before, after)).filter((one) => one.includes('AvailabilityZone'))).toEqual([
    '✗ refused: app/It: CloudFormation refuses to change AvailabilityZone, and replaces nothing: the deployment fails.',
  ]);
});

test('what would shrink and cannot', () => {
  const volume = (Size: number): Resources => ({ It: { Type: 'AWS::EC2::Volume', Properties: { Size } } });
  expect(said(changesBetween(volume(50), volume(20)))).toEqual([
    '✗ refused: app/It: AWS makes Size larger and never smaller: the deployment fails.',
  ]);
  expect(said(changesBetween(volume(20), volume(50)))).toEqual([]);
});

test('what keeps recovery points and is taken away', () => {
  const locked = (LockConfiguration?: object): Resources => ({ It: vault({ LockConfiguration, ...deniedDeletion }) });
  const taken = changesBetween(locked({ MinRetentionDays: 35 }), locked());
  expect(said(taken)).toEqual(['✗ refused: app/It: stays; this loses the lock that keeps its recovery points.']);
  expect(reportChanges('before', taken, { refuse: true, accept: [] }).findings).toMatchObject([
    { kind: 'data-lost', way: 'Keep it, unless backups may be deleted from now on.' },
  ]);
});

test('what keeps a name that the old one still has', () => {
  const queue = (FifoQueue: boolean): Resources => ({
    It: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'jobs.fifo', FifoQueue } },
  });
  expect(said(changesBetween(queue(true), queue(false)))).toEqual([
    '✗ refused: app/It: is replaced, because FifoQueue cannot change in place; this loses its messages.',
    '✗ refused: app/It: is to be replaced and keeps its QueueName, which the old one has until it is deleted: the deployment fails.',
  ]);
});

test('servers that stay as they are', () => {
  const group = (zone: string): Resources => ({
    It: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { VPCZoneIdentifier: [zone] } },
  });
  expect(said(changesBetween(group('a'), group('b')))).toEqual([
    'app/It: changes what its servers are launched from, and has no update policy or instance refresh that replaces them: those that run stay as they are until they are replaced.',
  ]);
});

test('what another stack goes on using, and keeps from being deleted', () => {
  const network = (block: string) => ({
    Resources: { Subnet: subnet(block) },
    Outputs: { Id: { Value: { Ref: 'Subnet' } } },
  });
  const workload = {
    Resources: { Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: outputOf('network', 'Id') } } },
  };
  const changes = changesOfStacks(
    { network: network('10.0.0.0/24'), workload },
    { network: network('10.0.1.0/24'), workload },
  );
  expect(said(changes)).toEqual([
    'network: replaces Subnet and deletes the old while workload still uses that (Nat): AWS refuses to delete what is in use.',
    'workload: goes on using what is replaced in network (Subnet), because nothing in its own template changes; it is used by Nat.',
    'network/Subnet: is replaced, because CidrBlock cannot change in place.',
  ]);
});
