import { ComponentResource, type Resource } from '@pulumi/pulumi';
import { Built } from '../../../../lib/engines/built';
import { planServers } from '../../../../lib/patterns/servers/plan';
import { renderServers } from '../../../../lib/patterns/servers/pulumi-aws/render';
import { BUILT_NETWORK } from '../../../../lib/patterns/network/pulumi-aws/render';
import { knownContext, nameOf, recorded } from '../../../engines/pulumi-aws/fixture';
import { certificateArn, production, publicly, staging } from '../fixture';
import { deployEhr, inputs, only, place, recordEhr } from './fixture';

jest.setTimeout(30_000);

const dataVolumes = { records: { gib: 200, iops: 4000, throughputMibps: 250 } };
const VOLUME = 'aws:ebs/volume:Volume';
const GROUP = 'aws:autoscaling/group:Group';

describe('servers that keep data', () => {
  test('have a group each, whose old server lets go of the volumes before the next one takes them', async () => {
    const made = await recordEhr({ count: 3, dataVolumes });
    const groups = made.ofType(GROUP);
    expect(groups.map(nameOf)).toEqual(['ehr-1-group', 'ehr-2-group', 'ehr-3-group']);
    for (const { inputs: group } of groups) {
      expect(group).toMatchObject({ minSize: 0, maxSize: 1, desiredCapacity: 1, waitForCapacityTimeout: '20m' });
      expect(group.instanceRefresh).toMatchObject({
        preferences: { minHealthyPercentage: 0, maxHealthyPercentage: 100, standbyInstances: 'Wait' },
      });
    }
    expect(groups.map(({ inputs: group }) => group.vpcZoneIdentifiers)).toEqual([
      ['subnet-0000000c'],
      ['subnet-0000000d'],
      ['subnet-0000000c'],
    ]);
  });

  test('find their volumes by a tag; those of production are protected, and left in the account', async () => {
    const made = await recordEhr({ count: 2, dataVolumes });
    const [volume, ...others] = made.ofType(VOLUME);
    expect(others).toHaveLength(1);
    expect([volume?.protect, volume?.retainOnDelete, volume?.inputs.finalSnapshot]).toEqual([true, true, undefined]);
    expect(volume?.inputs).toMatchObject({
      ...{ availabilityZone: 'eu-west-1a', size: 200, type: 'gp3', iops: 4000, throughput: 250, encrypted: true },
      tags: {
        Name: 'northwind-production-ehr-1-records',
        'groundplan:servers': 'northwind-production-ehr',
        'groundplan:volume': 'northwind-production-ehr/1/records/linux',
        pattern: 'servers/ehr',
      },
    });
  });

  test('leave a snapshot where an environment may go whole', async () => {
    const [volume] = (await recordEhr({ count: 1, dataVolumes }, staging)).ofType(VOLUME);
    expect([volume?.protect, volume?.retainOnDelete, volume?.inputs.finalSnapshot]).toEqual([
      undefined,
      undefined,
      true,
    ]);
  });

  test('keep their addresses, and with them the security group', async () => {
    const made = await recordEhr({ count: 2, dataVolumes, fixedAddress: true });
    const addresses = made.ofType('aws:ec2/networkInterface:NetworkInterface');
    expect(addresses.map((address) => [nameOf(address), address.protect, address.retainOnDelete])).toEqual([
      ['ehr-1-address', true, true],
      ['ehr-2-address', true, true],
    ]);
    expect(addresses.flatMap((address) => made.namesFrom(address, 'securityGroups'))).toEqual([
      'ehr-servers',
      'ehr-servers',
    ]);
  });
});

describe('what roles may do', () => {
  const statementsOf = (policy: unknown): readonly Readonly<Record<string, unknown>>[] =>
    (JSON.parse(String(policy)) as { Statement: readonly Readonly<Record<string, unknown>>[] }).Statement;

  test('servers signal no stack, take what carries the tag of their fleet, and detach nothing', async () => {
    const made = await deployEhr({ count: 1, dataVolumes });
    const { policy } = only(made, 'iam/policy:Policy', 'ehr-servers').inputs;
    expect(String(policy)).not.toMatch(/cloudformation|Detach/);
    expect(statementsOf(policy)).toContainEqual({
      Effect: 'Allow',
      Action: 'ec2:AttachVolume',
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/groundplan:servers': 'northwind-production-ehr' } },
    });
    expect(statementsOf(policy)).toContainEqual({
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
      Resource: [
        'arn:aws:cloudwatch/logGroup:LogGroup/ehr-logs-system:*',
        'arn:aws:cloudwatch/logGroup:LogGroup/ehr-logs-security:*',
        'arn:aws:cloudwatch/logGroup:LogGroup/ehr-logs-patching:*',
      ],
    });
    expect(statementsOf(policy)).toContainEqual({ Effect: 'Allow', Action: 'logs:DescribeLogGroups', Resource: '*' });
  });

  test('patching runs its own document, and hands on its own role', async () => {
    const made = await deployEhr({ count: 1, dataVolumes });
    const document = only(made, 'ssm/document:Document', 'ehr-patching').inputs;
    expect(JSON.parse(String(document.content))).toMatchObject({ assumeRole: 'arn:aws:iam/role:Role/ehr-patching' });
    expect(statementsOf(only(made, 'iam/policy:Policy', 'ehr-patching').inputs.policy).slice(-2)).toEqual([
      {
        Effect: 'Allow',
        Action: 'ssm:StartAutomationExecution',
        Resource: 'arn:aws:ssm:eu-west-1:123456789012:automation-definition/ehr-patching:$DEFAULT',
      },
      {
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: 'arn:aws:iam/role:Role/ehr-patching',
        Condition: { StringEquals: { 'iam:PassedToService': 'ssm.amazonaws.com' } },
      },
    ]);
  });

  test('schedules modify the one rule that answers, and nothing else', async () => {
    const made = await deployEhr({ loadBalancer: publicly }, staging);
    expect(statementsOf(only(made, 'iam/policy:Policy', 'ehr-closed').inputs.policy)).toEqual([
      {
        Effect: 'Allow',
        Action: 'elasticloadbalancing:ModifyRule',
        Resource: 'arn:aws:lb/listenerRule:ListenerRule/ehr-closed',
      },
    ]);
    const schedules = inputs(made, 'scheduler/schedule:Schedule');
    expect(Object.keys(schedules)).toEqual(['ehr-closed-sleep', 'ehr-closed-wake']);
    const { arn, input } = schedules['ehr-closed-sleep']?.target as { arn: string; input: string };
    expect(arn).toBe('arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule');
    expect(JSON.parse(input)).toMatchObject({
      RuleArn: 'arn:aws:lb/listenerRule:ListenerRule/ehr-closed',
      Actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } }],
    });
  });

  test('a load balancer writes its logs, over TLS alone', async () => {
    const made = await deployEhr({ loadBalancer: publicly });
    const [overTls, delivery] = statementsOf(only(made, 's3/bucketPolicy:BucketPolicy').inputs.policy);
    expect(overTls).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' }, Action: 's3:*' });
    expect(delivery).toEqual({
      Effect: 'Allow',
      Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3/bucket:Bucket/ehr-access-logs/AWSLogs/123456789012/*',
    });
  });

  test('the weekly replacement stops on the alarms that it is given', async () => {
    const made = await deployEhr({ stopAlarms: ['northwind-production-servers-ehr-NoServers'] });
    const { content } = only(made, 'ssm/document:Document', 'ehr-patching').inputs;
    expect(String(content)).toContain('"AlarmSpecification":{"Alarms":["northwind-production-servers-ehr-NoServers"]}');
  });
});

test('in an environment, what outlives the servers stands in the data layer, by the name of the fleet', async () => {
  class Layer extends ComponentResource {
    constructor(name: string) {
      super('groundplan:environment:Layer', name);
    }
  }
  const context = knownContext(production);
  const plan = planServers('ehr', { os: 'amazon-linux-2023', count: 1, dataVolumes }, context);
  const made = await recorded(() => {
    const layers: Readonly<Record<string, ComponentResource>> = {
      workload: new Layer('workload'),
      data: new Layer('data'),
    };
    const built = new Built<never>();
    built.add(BUILT_NETWORK, 'network', place());
    const layer = (name = 'workload'): ComponentResource => layers[name] as ComponentResource & Resource;
    const site = { context, built, layer, name: (called: string) => called };
    renderServers(site, 'ehr', { plan, passed: { certificate: certificateArn } });
  });
  const typesOf = (urn: string | undefined): string | undefined => urn?.split('::')[2];
  const inData = 'groundplan:environment:Layer$groundplan:servers:ServersData';
  expect(made.ofType(VOLUME).map(({ urn }) => [typesOf(urn), nameOf({ urn })])).toEqual([
    [`${inData}$${VOLUME}`, 'servers-ehr-1-records-linux'],
  ]);
  expect(made.ofType('aws:kms/key:Key').map(({ urn }) => typesOf(urn))).toEqual([`${inData}$aws:kms/key:Key`]);
  expect(made.ofType(GROUP).map(({ urn }) => typesOf(urn))).toEqual([
    `groundplan:environment:Layer$groundplan:servers:Servers$${GROUP}`,
  ]);
});
