import path from 'node:path';
import { secret } from '@pulumi/pulumi';
import { awsServers } from '../../../../lib/patterns/servers/aws';
import { Servers } from '../../../../lib/patterns/servers/pulumi-aws';
import { firstBoot } from '../../../../lib/patterns/servers/pulumi-aws/first-boot';
import type { EnvironmentContext } from '../../../../lib/profile/context';
import { expectGoldenRecording, knownContext, nameOf, recorded } from '../../../engines/pulumi-aws/fixture';
import { planOf } from '../arbitrary';
import { certificateArn, production, publicly, staging } from '../fixture';
import { ehr, inputs, only, place, recordEhr } from './fixture';

jest.setTimeout(30_000);

const GROUP = 'autoscaling/group:Group';
const TEMPLATE = 'ec2/launchTemplate:LaunchTemplate';

test('is what is on file', async () => {
  const made = await recordEhr({
    os: 'windows-2022',
    size: 'large',
    dataVolumes: { records: { gib: 100 } },
    loadBalancer: publicly,
  });
  expectGoldenRecording(made, path.join(__dirname, '../golden/servers.pulumi.json'));
});

test('everything stands below the component, and is named and tagged after it', async () => {
  const made = await recordEhr({ loadBalancer: publicly });
  const component = made.resources.find(({ type }) => type === 'groundplan:servers:Servers');
  const others = made.resources.filter((resource) => resource !== component);
  expect(new Set(others.map(({ parent }) => parent))).toEqual(new Set([component?.urn]));
  expect(others.map(nameOf).filter((name) => !name.startsWith('ehr-'))).toEqual([]);
  expect(Object.keys(component?.outputs ?? {})).toEqual([
    'autoScalingGroupNames',
    'loadBalancerArn',
    'loadBalancerDnsName',
    'roleArn',
    'securityGroupId',
    'targetGroupArn',
  ]);
  const tagged = others.filter((resource) => 'tags' in resource.inputs && !resource.type.startsWith('aws:autoscaling'));
  expect(new Set(tagged.map((resource) => (resource.inputs.tags as Record<string, string>).pattern))).toEqual(
    new Set(['servers/ehr']),
  );
});

describe('a group', () => {
  test('is refreshed by a new version of its launch template, new servers first', async () => {
    const made = await recordEhr();
    const group = only(made, GROUP);
    expect(made.namesFrom(group, 'launchTemplate')).toEqual(['ehr-template']);
    expect(group.inputs.instanceRefresh).toEqual({
      strategy: 'Rolling',
      preferences: {
        minHealthyPercentage: 100,
        maxHealthyPercentage: 110,
        instanceWarmup: '300',
        skipMatching: true,
        standbyInstances: 'Wait',
        scaleInProtectedInstances: 'Wait',
        autoRollback: false,
      },
    });
  });

  test('is rolled back where its image is named by an ID, and not where a parameter names it', async () => {
    const rollsBack = async (imageId: string): Promise<unknown> => {
      const { instanceRefresh } = only(await recordEhr({ imageId }), GROUP).inputs;
      return (instanceRefresh as { preferences: { autoRollback: boolean } }).preferences.autoRollback;
    };
    expect(await rollsBack('ami-0a1b2c3d4e5f60718')).toBe(true);
    expect(await rollsBack('/northwind/images/ehr')).toBe(false);
  });

  test('waits at first for the minimum, each held back until it says that it is up', async () => {
    const made = await recordEhr({ capacity: { min: 2, max: 4 } });
    const hook = { defaultResult: 'ABANDON', heartbeatTimeout: 1200, name: 'first-boot' };
    expect(only(made, GROUP).inputs).toMatchObject({
      minSize: 2,
      maxSize: 4,
      waitForCapacityTimeout: '20m',
      initialLifecycleHooks: [hook],
    });
    expect(only(made, 'autoscaling/lifecycleHook:LifecycleHook').inputs).toMatchObject(hook);
  });

  test('waits for nobody where nobody need be running', async () => {
    const made = await recordEhr({ capacity: { min: 0, max: 2 } });
    expect(only(made, GROUP).inputs.waitForCapacityTimeout).toBe('0');
  });

  test('leaves alone what scaling moves, and is not replaced for another hook', async () => {
    const group = only(await recordEhr(), GROUP);
    expect(group.inputs).not.toHaveProperty('desiredCapacity');
    expect(group.ignoreChanges).toEqual(['desiredCapacity', 'initialLifecycleHooks']);
  });

  test('starts no server before its role, its way out and the listener are there', async () => {
    const made = await recordEhr({ loadBalancer: publicly });
    const needed = made.resources.filter(({ urn }) => only(made, GROUP).dependencies.includes(urn)).map(nameOf);
    expect(needed).toEqual(expect.arrayContaining(['ehr-servers', 'ehr-servers-anywhere', 'ehr-https']));
  });

  test('gives its servers the tags that finance changes, and its launch template does not', async () => {
    const costly: EnvironmentContext = { ...production, client: { ...production.client, costCentre: 'CC-7' } };
    const made = await recordEhr({}, costly);
    expect(JSON.stringify(only(made, TEMPLATE).inputs.tagSpecifications)).not.toContain('CC-7');
    expect(only(made, GROUP).inputs.tags).toContainEqual({
      key: 'cost-centre',
      value: 'CC-7',
      propagateAtLaunch: true,
    });
  });
});

describe('what a new server runs', () => {
  const scriptOf = (userData: unknown): string => Buffer.from(String(userData), 'base64').toString();

  test('tells its group alone how it went', async () => {
    const text = scriptOf(only(await recordEhr({ firstBoot: 'echo hello' }), TEMPLATE).inputs.userData);
    expect(text).toContain('aws autoscaling complete-lifecycle-action --lifecycle-hook-name');
    expect(text).not.toContain('cloudformation');
  });

  test('stays a secret where the script is one', async () => {
    const made = await recorded(() => ehr({ firstBoot: secret('echo hush') }));
    const { userData } = only(made, TEMPLATE).inputs;
    expect(userData).toMatchObject({
      '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270',
    });
    expect(scriptOf((userData as { value: unknown }).value)).toContain(Buffer.from('echo hush').toString('base64'));
  });

  test('fits into the user data of a server', () => {
    const plan = planOf({ os: 'amazon-linux-2023' }, production);
    const script = `#!/bin/bash\n${'#'.repeat(20_000)}`;
    const { groups } = awsServers(plan, {}, { image: 'ami-0a1b2c3d4e5f60718' });
    for (const group of groups)
      expect(() => firstBoot(plan, group, script)).toThrow(/firstBoot: found a script of 20012 bytes/);
  });
});

test('names are never longer than AWS takes them, whatever the fleet and its schedule are called', async () => {
  const longest = { 'lb/loadBalancer:LoadBalancer': 32, 'lb/targetGroup:TargetGroup': 32, 'iam/role:Role': 64 };
  const limits: Readonly<Record<string, number>> = { ...longest, 'scheduler/schedule:Schedule': 64 };
  const name = 'servers-patient-portal-of-20';
  const made = await recorded(
    () =>
      new Servers(name, {
        ...{ os: 'amazon-linux-2023', name: 'patient-portal-of-20', network: place(), firstBoot: 'true' },
        ...{ certificateArn, loadBalancer: { public: true }, context: knownContext(staging) },
        scaling: {
          scheduled: [{ name: 'a-very-long-name-of-a-season', days: ['mon'], at: '12:00', min: 1, max: 2 }],
        },
      }),
  );
  const lengths = Object.keys(limits).flatMap((type) =>
    made.ofType(`aws:${type}`).map((resource) => {
      const { namePrefix } = resource.inputs as { namePrefix?: string };
      const length = namePrefix === undefined ? nameOf(resource).length + 8 : namePrefix.length + 26;
      return { type, length };
    }),
  );
  expect(lengths).toHaveLength(7);
  expect(lengths.filter(({ type, length }) => length > (limits[type] ?? 0))).toEqual([]);
  expect(only(made, 'lb/targetGroup:TargetGroup').inputs.namePrefix).toBe('patien');
});

test('others connect and are granted to by rules and policies of their own', async () => {
  const made = await recorded(() => {
    const servers = ehr();
    servers.letConnect('office', { port: 8443, fromCidr: '10.99.0.0/24' });
    servers.letServers('read-reports', [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::reports/*'] }]);
  });
  expect(inputs(made, 'vpc/securityGroupIngressRule:SecurityGroupIngressRule')['ehr-from-office']).toMatchObject({
    cidrIpv4: '10.99.0.0/24',
    fromPort: 8443,
    toPort: 8443,
  });
  expect(JSON.parse(String(inputs(made, 'iam/policy:Policy')['ehr-read-reports']?.policy))).toEqual({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' }],
  });
});
