import { Subnet, Vpc } from '@pulumi/aws/ec2';
import { Topic } from '@pulumi/aws/sns';
import type { Stack } from '@pulumi/pulumi/automation';
import { Project } from './engine/project';
import { withEngine } from './engine/with-engine';

withEngine('a small program goes through its life', () => {
  let project: Project;
  let stack: Stack;
  let wanted = { block: '10.20.0.0/20', topic: 'alarms', support: true };

  beforeAll(async () => {
    project = new Project('small');
    stack = await project.stack('dev', () => {
      const vpc = new Vpc('main', { cidrBlock: '10.20.0.0/16', enableDnsSupport: wanted.support });
      const subnet = new Subnet('private', { vpcId: vpc.id, cidrBlock: wanted.block });
      new Topic(wanted.topic);
      return Promise.resolve({ subnetId: subnet.id });
    });
    await stack.setConfig('aws:region', { value: 'eu-west-1' });
  }, 1_200_000);

  afterAll(() => project.remove());

  test('a preview says what would be made, and makes nothing', async () => {
    const { changeSummary } = await stack.preview();
    expect(changeSummary).toEqual({ create: 4 });
    expect(project.estate.all()).toEqual([]);
  });

  test('up makes it', async () => {
    const { outputs } = await stack.up();
    expect(outputs.subnetId?.value).toMatch(/^subnet-[0-9a-f]{16}$/);
    expect(standing()).toEqual(['alarms', 'main', 'private']);
  });

  test('then there is nothing to change', async () => {
    const { changeSummary } = await stack.preview({ expectNoChanges: true });
    expect(changeSummary).toEqual({ same: 4 });
  });

  test('one value changes one resource, in place', async () => {
    wanted = { ...wanted, support: false };
    expect((await stack.up()).summary.resourceChanges).toEqual({ same: 3, update: 1 });
  });

  test('a block that changes replaces its subnet, the new one first', async () => {
    const before = idOf('private');
    wanted = { ...wanted, block: '10.20.16.0/20' };
    expect((await stack.up()).summary.resourceChanges).toEqual({ same: 3, replace: 1 });
    expect(idOf('private')).not.toBe(before);
    expect(standing()).toEqual(['alarms', 'main', 'private']);
  });

  test('what is changed by hand is found by a refresh', async () => {
    const vpc = project.estate.all().find(({ name }) => name === 'main');
    if (vpc === undefined) throw new Error('the VPC is gone');
    project.estate.set({
      ...vpc,
      inputs: { ...vpc.inputs, enableDnsSupport: true },
      outputs: { ...vpc.outputs, enableDnsSupport: true },
    });
    expect((await stack.refresh()).summary.resourceChanges).toEqual({ same: 3, update: 1 });
    expect((await stack.preview()).changeSummary).toEqual({ same: 3, update: 1 });
    await stack.up();
  });

  test('what fails half-way is finished by the next try, without doing twice what was done', async () => {
    wanted = { ...wanted, block: '10.20.32.0/20', topic: 'warnings' };
    project.fail({ method: 'create', type: 'aws:sns/topic:Topic' });
    await expect(stack.up()).rejects.toThrow('the cloud could not create warnings');
    project.fail();
    await stack.up();
    expect(standing()).toEqual(['main', 'private', 'warnings']);
    await stack.preview({ expectNoChanges: true });
  });

  test('inputs that the SDK does not declare are refused before anything is made', async () => {
    const other = await project.stack('other', () => {
      new Vpc('main', { cidrBlock: '10.20.0.0/16', tags: { count: 3 as unknown as string } });
      return Promise.resolve();
    });
    await expect(other.preview()).rejects.toThrow(/property tags\.count value .* found 3; expected a string/);
  });

  test('destroy leaves nothing', async () => {
    await stack.destroy();
    expect(standing()).toEqual([]);
  });

  function standing(): readonly string[] {
    return project.estate
      .all()
      .map(({ name }) => name)
      .sort();
  }

  function idOf(name: string): string | undefined {
    return project.estate.all().find((each) => each.name === name)?.id;
  }
});
