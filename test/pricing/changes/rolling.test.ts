import { changeIn, changesBetween, type Resources } from './templates';

const ROLLING = { AutoScalingRollingUpdate: { MinInstancesInService: 1 } };

interface Fleet {
  readonly costCentre?: string;
  readonly zones?: readonly string[];
  readonly policy?: object;
  readonly version?: unknown;
  readonly devices?: readonly object[];
  readonly templateTag?: string;
}

const ROOT = { DeviceName: '/dev/sda1', Ebs: { VolumeSize: 60 } };
const DATA = { DeviceName: 'xvdf', Ebs: { VolumeSize: 200, DeleteOnTermination: true } };

/** Servers as they are launched today: tags on the launch template, and data volumes that end with them. */
function fleet({
  costCentre = 'A',
  zones = ['a', 'b'],
  policy = ROLLING,
  version = { 'Fn::GetAtt': ['Template', 'LatestVersionNumber'] },
  devices = [ROOT, DATA],
  templateTag = 'x',
}: Fleet = {}): Resources {
  const tags = [{ Key: 'cost-centre', Value: costCentre }];
  return {
    Template: {
      Type: 'AWS::EC2::LaunchTemplate',
      Properties: {
        LaunchTemplateData: {
          ImageId: 'ami-1',
          BlockDeviceMappings: devices,
          TagSpecifications: [{ ResourceType: 'instance', Tags: tags }],
        },
        TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'a', Value: templateTag }] }],
      },
    },
    Group: {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      UpdatePolicy: policy,
      Properties: {
        MinSize: '1',
        MaxSize: '2',
        LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: version },
        VPCZoneIdentifier: zones.map((zone) => `subnet-${zone}`),
      },
    },
    Policy: {
      Type: 'AWS::AutoScaling::ScalingPolicy',
      Properties: { AutoScalingGroupName: { Ref: 'Group' } },
    },
  };
}

const groupOf = (before: Fleet, after: Fleet) => changeIn(changesBetween(fleet(before), fleet(after)), 'Group');

test('a changed cost centre on the launch template rolls the servers, and their data volumes are lost', () => {
  expect(groupOf({ costCentre: 'A' }, { costCentre: 'B' })).toEqual({
    kind: 'replaced',
    id: 'app/Group',
    path: 'Group',
    type: 'AWS::AutoScaling::AutoScalingGroup',
    stack: 'app',
    properties: ['LaunchTemplate.Version'],
    reasons: [
      {
        kind: 'servers',
        property: 'LaunchTemplate.Version',
        certainty: 'certain',
        of: { id: 'app/Template', path: 'Template', type: 'AWS::EC2::LaunchTemplate', stack: 'app' },
        differs: ['LaunchTemplateData.TagSpecifications.0.Tags.0.Value'],
      },
    ],
    data: [{ what: 'the volume xvdf of 200 GiB on each server', fate: 'lost' }],
  });
});

test('an added zone rolls the servers', () => {
  expect(groupOf({}, { zones: ['a', 'b', 'c'] })).toMatchObject({
    kind: 'replaced',
    reasons: [{ kind: 'servers', property: 'VPCZoneIdentifier' }],
    data: [{ fate: 'lost' }],
  });
});

test('servers that roll leave their group what it is: nothing that refers to it is replaced', () => {
  const { changes } = changesBetween(fleet(), fleet({ costCentre: 'B' }));
  expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
    ['app/Template', 'changed'],
    ['app/Group', 'replaced'],
  ]);
});

test('a policy that replaces the group replaces what refers to it', () => {
  const policy = { AutoScalingReplacingUpdate: { WillReplace: true } };
  const { changes } = changesBetween(fleet({ policy }), fleet({ policy, costCentre: 'B' }));
  expect(changes.map(({ id, kind, old }) => [id, kind, old])).toEqual([
    ['app/Template', 'changed', undefined],
    ['app/Group', 'replaced', 'deleted'],
    ['app/Policy', 'replaced', 'deleted'],
  ]);
});

test('without an update policy running servers stay', () => {
  for (const policy of [{}, { AutoScalingReplacingUpdate: { WillReplace: false } }, { AutoScalingScheduledAction: {} }])
    expect(groupOf({ policy }, { policy, costCentre: 'B' })).toMatchObject({
      kind: 'changed',
      reasons: [{ kind: 'servers-stay', property: 'LaunchTemplate.Version' }],
      data: [],
    });
});

test('a group that names no version by number does not notice', () => {
  expect(groupOf({ version: '$Latest' }, { version: '$Latest', costCentre: 'B' })).toBeUndefined();
});

test('tags of the launch template itself make no version', () => {
  expect(groupOf({}, { templateTag: 'y' })).toBeUndefined();
});

test('more servers replace none', () => {
  const before = fleet();
  const { Group } = before as { readonly Group: { readonly Properties: object } };
  const after = { ...before, Group: { ...Group, Properties: { ...Group.Properties, MaxSize: '4' } } };
  expect(changeIn(changesBetween(before, after), 'Group')).toMatchObject({
    kind: 'changed',
    properties: ['MaxSize'],
    reasons: [],
  });
});

describe('volumes of servers that are replaced', () => {
  const lost = (...devices: readonly object[]) => groupOf({ devices }, { devices, costCentre: 'B' })?.data;

  test('are lost unless they say otherwise; the root volume holds an image', () => {
    expect(lost(ROOT)).toEqual([]);
    expect(lost(ROOT, { DeviceName: 'xvdf', Ebs: { VolumeSize: 5 } })).toMatchObject([{ fate: 'lost' }]);
    expect(lost({ DeviceName: 'xvdf', Ebs: { DeleteOnTermination: false } })).toEqual([
      { what: 'the volume xvdf on each server', fate: 'kept' },
    ]);
    expect(lost({ DeviceName: 'xvdb', VirtualName: 'ephemeral0' })).toEqual([]);
  });

  test('end with a group that is removed', () => {
    const { Template } = fleet() as { readonly Template: object };
    expect(changeIn(changesBetween(fleet(), { Template }), 'Group')).toMatchObject({
      kind: 'removed',
      data: [{ what: 'the volume xvdf of 200 GiB on each server', fate: 'lost' }],
    });
  });

  test('end with an instance that is replaced', () => {
    const instance = (ImageId: string): Resources => ({
      Server: { Type: 'AWS::EC2::Instance', Properties: { ImageId, BlockDeviceMappings: [ROOT, DATA] } },
    });
    expect(changeIn(changesBetween(instance('ami-1'), instance('ami-2')), 'Server')).toMatchObject({
      kind: 'replaced',
      data: [{ what: 'the volume xvdf of 200 GiB with the server', fate: 'lost' }],
    });
  });

  test('end with a launch configuration that is replaced', () => {
    const configured = (ImageId: string): Resources => ({
      Configuration: {
        Type: 'AWS::AutoScaling::LaunchConfiguration',
        Properties: { ImageId, BlockDeviceMappings: [DATA] },
      },
      Group: {
        Type: 'AWS::AutoScaling::AutoScalingGroup',
        UpdatePolicy: ROLLING,
        Properties: { LaunchConfigurationName: { Ref: 'Configuration' } },
      },
    });
    const changes = changesBetween(configured('ami-1'), configured('ami-2'));
    expect(changeIn(changes, 'Configuration')?.kind).toBe('replaced');
    expect(changeIn(changes, 'Group')).toMatchObject({
      kind: 'replaced',
      reasons: [{ kind: 'servers', property: 'LaunchConfigurationName', of: { id: 'app/Configuration' } }],
      data: [{ fate: 'lost' }],
    });
  });
});
