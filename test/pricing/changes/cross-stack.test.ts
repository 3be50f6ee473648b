import { changeIn, changesOfStacks, outputOf, securityGroup, subnet, type StackOf } from './templates';

/** A network: its subnet is what others use. */
function network(block: string, rest: Partial<StackOf> = {}): StackOf {
  return {
    Resources: { Subnet: { ...subnet(block), ...rest.Resources?.Subnet } },
    Outputs: {
      SubnetId: { Value: { Ref: 'Subnet' }, Export: { Name: 'subnet-id' } },
      Other: { Value: { Ref: 'Subnet' } },
    },
  };
}

function workload(SubnetId: unknown, more: object = {}): StackOf {
  return { Resources: { Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId } }, ...more } };
}

const WEAK = outputOf('network', 'SubnetId');
const [OLD, NEW] = [network('10.0.0.0/24'), network('10.0.1.0/24')];
const USE = {
  user: { id: 'workload/Nat', path: 'Nat', type: 'AWS::EC2::NatGateway', stack: 'workload' },
  property: 'SubnetId',
  used: { id: 'network/Subnet', path: 'Subnet', type: 'AWS::EC2::Subnet', stack: 'network' },
};

describe('an output whose resource is replaced', () => {
  test('leaves who uses it with the old one, where nothing in their own template changes', () => {
    const changes = changesOfStacks(
      { network: OLD, workload: workload(WEAK) },
      { network: NEW, workload: workload(WEAK) },
    );
    expect(changes.changes.map(({ id }) => id)).toEqual(['network/Subnet']);
    expect(changes.outdated).toEqual([{ ...USE, fate: 'replaced' }]);
    expect(changes.stillUsed).toEqual([{ ...USE, fate: 'replaced' }]);
  });

  test('is read again where their template changes anywhere', () => {
    const changes = changesOfStacks(
      { network: OLD, workload: workload(WEAK) },
      { network: NEW, workload: workload(WEAK, { Topic: { Type: 'AWS::SNS::Topic' } }) },
    );
    expect(changes.outdated).toEqual([]);
    expect(changeIn(changes, 'Nat')).toMatchObject({
      kind: 'replaced',
      reasons: [{ kind: 'reference', property: 'SubnetId' }],
    });
  });

  test('is read again where it is called something else', () => {
    const changes = changesOfStacks(
      { network: OLD, workload: workload(WEAK) },
      { network: NEW, workload: workload(outputOf('network', 'Other')) },
    );
    expect(changes.outdated).toEqual([]);
    expect(changeIn(changes, 'Nat')?.kind).toBe('replaced');
  });

  test('by another name is the same where its resource is', () => {
    const { changes } = changesOfStacks(
      { network: OLD, workload: workload(WEAK) },
      { network: OLD, workload: workload(outputOf('network', 'Other')) },
    );
    expect(changes).toEqual([]);
  });
});

describe('an export whose resource is replaced or removed', () => {
  const IMPORT = { 'Fn::ImportValue': 'subnet-id' };

  test('is refused by CloudFormation, whatever the resource is', () => {
    const { stillUsed, outdated } = changesOfStacks(
      { network: OLD, workload: workload(IMPORT) },
      { network: NEW, workload: workload(IMPORT) },
    );
    expect(stillUsed).toEqual([{ ...USE, fate: 'replaced' }]);
    expect(outdated).toEqual([]);
  });

  test('even where it is retained', () => {
    const kept = network('10.0.0.0/24', { Resources: { Subnet: { DeletionPolicy: 'Retain' } } });
    const without = { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } };
    const { stillUsed } = changesOfStacks(
      { network: kept, workload: workload(IMPORT) },
      { network: without, workload: workload('subnet-1') },
    );
    expect(stillUsed).toEqual([{ ...USE, fate: 'removed' }]);
  });
});

describe('a removal', () => {
  const gone: StackOf = { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } };
  const before = { network: { ...OLD, Resources: { ...OLD.Resources, ...gone.Resources } }, workload: workload(WEAK) };

  test('comes before its users are updated, which are deployed later', () => {
    const { stillUsed } = changesOfStacks(before, { network: gone, workload: workload('subnet-2') });
    expect(stillUsed).toEqual([{ ...USE, fate: 'removed' }]);
  });

  test('leaves who still names it with the old one', () => {
    const { outdated } = changesOfStacks(before, { network: gone, workload: workload(WEAK) });
    expect(outdated).toEqual([{ ...USE, fate: 'removed' }]);
  });

  test('is no trouble where the user stands in the same stack', () => {
    const together = { Resources: { ...OLD.Resources, ...workload({ Ref: 'Subnet' }).Resources, ...gone.Resources } };
    expect(changesOfStacks({ network: together }, { network: gone }).stillUsed).toEqual([]);
  });

  test('is no trouble where it is retained', () => {
    const kept = network('10.0.0.0/24', { Resources: { Subnet: { DeletionPolicy: 'Retain' } } });
    const { stillUsed } = changesOfStacks(
      { network: { ...kept, Resources: { ...kept.Resources, ...gone.Resources } }, workload: workload(WEAK) },
      { network: gone, workload: workload('subnet-2') },
    );
    expect(stillUsed).toEqual([]);
  });

  test('is no trouble where AWS deletes what is in use, or the user holds nothing', () => {
    const user =
      (Type: string) =>
      (Value: unknown): StackOf => ({ Resources: { User: { Type, Properties: { Value } } } });
    const made = (Type: string, use: (value: unknown) => StackOf) =>
      changesOfStacks(
        { network: { ...before.network, Resources: { Subnet: { Type }, ...gone.Resources } }, workload: use(WEAK) },
        { network: gone, workload: use('x') },
      ).stillUsed.length;
    expect(made('AWS::SNS::Topic', user('AWS::EC2::Instance'))).toBe(0);
    expect(made('AWS::EC2::Subnet', user('AWS::CloudWatch::Alarm'))).toBe(0);
    expect(made('AWS::EC2::Subnet', user('AWS::EC2::Instance'))).toBe(1);
  });
});

test('the user that goes with its whole stack still uses what is removed', () => {
  const topic = { Topic: { Type: 'AWS::SNS::Topic' } };
  const group: StackOf = {
    Resources: { Group: securityGroup('vpc-1'), ...topic },
    Outputs: { Id: { Value: { Ref: 'Group' } } },
  };
  const { stillUsed } = changesOfStacks(
    { network: group, workload: workload(outputOf('network', 'Id')) },
    { network: { Resources: topic } },
  );
  expect(stillUsed).toMatchObject([{ user: { id: 'workload/Nat' }, used: { id: 'network/Group' }, fate: 'removed' }]);
});
