import path from 'node:path';
import { DescribeSubnetsCommand, DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { UpdateAutoScalingGroupCommand, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import { Subnet, Vpc } from '@pulumi/aws/ec2';
import { given, signIn, type Account } from '../account';
import { ClientFile } from '../client-file';
import { ROOT } from './engine/cache';
import { deploy, NO_CHANGES } from './engine/deployed-changes';
import { Life } from './engine/life';
import { Project } from './engine/project';
import { withEngine } from './engine/with-engine';

/** `npm run test:e2e` and the script of these tests start an emulator; who runs them otherwise may have none. */
const EMULATOR = process.env.AWS_ENDPOINT_URL;

withEngine('with an emulator of AWS behind the provider', () => {
  const inEmulator = EMULATOR === undefined && process.env.CI === undefined ? test.skip : test;
  const file = new ClientFile(path.join(ROOT, 'examples/retailer/client.yaml'));
  let account: Account;
  let project: Project;
  let life: Life;

  beforeAll(async () => {
    if (EMULATOR === undefined) return;
    file.drop('environments.staging');
    account = await signIn('333333333333', 'eu-central-1');
    const { accessKeyId, secretAccessKey, sessionToken } = account.credentials;
    project = new Project('groundplan', {
      account: account.id,
      emulator: {
        AWS_ENDPOINT_URL: EMULATOR,
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      },
    });
    life = await Life.of(file, project, 'production');
  }, 1_200_000);

  afterAll(() => {
    if (EMULATOR !== undefined) project.remove();
    file.remove();
  });

  inEmulator('the retailer is made there: its network and its group of servers', async () => {
    await life.change();
    const { Subnets = [] } = await account.ec2.send(new DescribeSubnetsCommand({}));
    const { AutoScalingGroups = [] } = await account.autoScaling.send(new DescribeAutoScalingGroupsCommand({}));
    expect(Subnets.filter(({ CidrBlock }) => CidrBlock?.startsWith('10.40.'))).toHaveLength(6);
    expect(AutoScalingGroups.map(({ MinSize, MaxSize }) => [MinSize, MaxSize])).toEqual([[2, 8]]);
    await life.stack.preview({ expectNoChanges: true });
  });

  inEmulator('a size that somebody changes by hand is found by a refresh, and put right', async () => {
    const { AutoScalingGroups = [] } = await account.autoScaling.send(new DescribeAutoScalingGroupsCommand({}));
    const name = given(AutoScalingGroups[0]?.AutoScalingGroupName);
    await account.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: name, MaxSize: 20 }));
    await life.stack.refresh();
    expect(await deploy(life.stack)).toEqual({ ...NO_CHANGES, changed: ['autoscaling/group servers-shop-group'] });
    const after = await account.autoScaling.send(new DescribeAutoScalingGroupsCommand({}));
    expect(after.AutoScalingGroups?.map(({ MaxSize }) => MaxSize)).toEqual([8]);
  });

  inEmulator('what the cloud refuses is told in its words', async () => {
    const wrong = await project.stack('wrong', () => {
      const vpc = new Vpc('main', { cidrBlock: '10.50.0.0/16' });
      new Subnet('outside', { vpcId: vpc.id, cidrBlock: '10.60.0.0/24' });
      return Promise.resolve();
    });
    await wrong.setConfig('aws:region', { value: 'eu-central-1' });
    await expect(wrong.up()).rejects.toThrow("The CIDR '10.60.0.0/24' is invalid.");
    await wrong.destroy();
    const { Vpcs = [] } = await account.ec2.send(new DescribeVpcsCommand({}));
    expect(Vpcs.map(({ CidrBlock }) => CidrBlock)).not.toContain('10.50.0.0/16');
  });
});
