import path from 'node:path';
import type { Stack } from '@pulumi/pulumi/automation';
import { clientEnvironment } from '../../../stacks/pulumi-aws/client-environment';
import { ClientFile } from '../client-file';
import { ROOT } from './engine/cache';
import { deploy, foresee, NO_CHANGES } from './engine/deployed-changes';
import { Project } from './engine/project';
import { withEngine } from './engine/with-engine';
import type { Standing } from './provider/estate';

/** The network and the backups of the clinic's production, by the real engine, while its file is edited as its owner would edit it. */
withEngine('the network of an environment', () => {
  const file = new ClientFile(path.join(ROOT, 'examples/clinic/pulumi.yaml'));
  const NETWORK = 'environments.production.network';
  let environment = 'production';
  let project: Project;
  let stack: Stack;

  beforeAll(async () => {
    for (const pattern of ['servers', 'monitoring']) file.drop(`environments.production.${pattern}`);
    file.drop('environments.staging');
    project = new Project('groundplan', { account: '111111111111' });
    stack = await project.stack('production', () => Promise.resolve(void clientEnvironment(file.path, environment)));
  }, 1_200_000);

  afterAll(() => {
    project.remove();
    file.remove();
  });

  test('is refused before anything is made, where the credentials are of another account', async () => {
    const elsewhere = new Project('groundplan', { account: '999999999999' });
    const other = await elsewhere.stack('production', () =>
      Promise.resolve(void clientEnvironment(file.path, environment)),
    );
    await expect(other.up()).rejects.toThrow('AWS account ID not allowed: 999999999999');
    expect(elsewhere.estate.all()).toEqual([]);
    elsewhere.remove();
  });

  test('is made half-way when the cloud fails, and whole by the next try', async () => {
    project.fail({ method: 'create', type: 'aws:ec2/natGateway:NatGateway', name: 'network-nat-2' });
    await expect(stack.up()).rejects.toThrow('the cloud could not create network-nat-2');
    expect(standing('natGateway')).not.toContain('network-nat-2');
    project.fail();
    expect((await deploy(stack)).added).toContain('ec2/natGateway network-nat-2');
    expect(standing('natGateway')).toEqual(['network-nat-1', 'network-nat-2', 'network-nat-3']);
    expect(standing('subnet')).toHaveLength(9);
  });

  test('then there is nothing to change', async () => {
    const { changeSummary } = await stack.preview({ expectNoChanges: true });
    expect(Object.keys(changeSummary)).toEqual(['same']);
  });

  test('another cost centre changes tags in place, and nothing else', async () => {
    file.set('client.costCentre', 'NWC-4200');
    const changes = await deploy(stack);
    expect(changes).toEqual({ ...NO_CHANGES, changed: changes.changed });
    expect(new Set(project.estate.all().flatMap(({ outputs: { tags } }) => costCentre(tags)))).toEqual(
      new Set(['NWC-4200']),
    );
  });

  test('a number that changes, changes one resource', async () => {
    file.set(`${NETWORK}.flowLogRetentionDays`, 3653);
    expect(await deploy(stack)).toEqual({ ...NO_CHANGES, changed: ['cloudwatch/logGroup network-flow-logs'] });
  });

  test('a zone that leaves drains first, and then goes with all that stood in it', async () => {
    file.set(`${NETWORK}.zones`, 2);
    file.set(`${NETWORK}.draining`, { zones: 1 });
    const drained = await deploy(stack);
    expect(drained).toEqual({ ...NO_CHANGES, changed: drained.changed });
    file.drop(`${NETWORK}.draining`);
    const { added, replaced, removed } = await deploy(stack);
    expect([added, replaced]).toEqual([[], []]);
    expect(removed.filter((each) => each.startsWith('ec2/subnet '))).toEqual([
      'ec2/subnet network-data-3',
      'ec2/subnet network-private-3',
      'ec2/subnet network-public-3',
    ]);
    expect(removed.filter((each) => each.startsWith('ec2/natGateway '))).toEqual(['ec2/natGateway network-nat-3']);
    expect(standing('subnet')).toHaveLength(6);
  });

  test('a zone that comes back takes its old blocks, and replaces nothing', async () => {
    file.set(`${NETWORK}.zones`, 3);
    const { replaced, removed } = await deploy(stack);
    expect([replaced, removed]).toEqual([[], []]);
    const blocks = all('subnet').filter(({ name }) => name === 'network-private-3');
    expect(blocks.map(({ outputs }) => outputs.cidrBlock)).toEqual(['10.20.96.0/20']);
  });

  test('what somebody changes by hand is found by a refresh, and put right', async () => {
    const vpc = project.estate.all().find(({ name }) => name === 'network-vpc');
    if (vpc === undefined) throw new Error('the VPC is gone');
    const byHand = { enableDnsHostnames: false };
    project.estate.set({ ...vpc, inputs: { ...vpc.inputs, ...byHand }, outputs: { ...vpc.outputs, ...byHand } });
    await stack.refresh();
    expect(await deploy(stack)).toEqual({ ...NO_CHANGES, changed: ['ec2/vpc network-vpc'] });
    await stack.refresh();
    await stack.preview({ expectNoChanges: true });
  });

  test('another block would replace it all, and the preview says so before', async () => {
    file.set(`${NETWORK}.cidr`, '10.30.0.0/16');
    const { replaced } = await foresee(stack);
    expect(replaced).toContain('ec2/vpc network-vpc');
    expect(replaced.filter((each) => each.startsWith('ec2/subnet '))).toHaveLength(9);
    file.set(`${NETWORK}.cidr`, '10.20.0.0/16');
  });

  test('an environment with another name is the same one when it says what it was', async () => {
    file.rename('environments', 'production', 'live');
    file.set('environments.live.was', 'production');
    environment = 'live';
    const changes = await deploy(stack);
    expect(changes).toEqual({ ...NO_CHANGES, changed: changes.changed });
    expect(standing('subnet')).toHaveLength(9);
  });

  test('its destruction is refused in its preview while flow logs are protected, and nothing goes', async () => {
    const before = project.estate.all();
    const { status, output } = await project.run('production', 'destroy', '--yes');
    expect([status, output]).toEqual([1, expect.stringMatching(/network-flow-logs.* cannot be deleted/)]);
    expect(project.estate.all()).toEqual(before);
  });

  test('unprotected it goes, and leaves what production keeps: flow logs with their key, the VPC and its subnets, and vaults', async () => {
    await project.run('production', 'state', 'unprotect', '--all', '--yes');
    await stack.destroy();
    expect(project.estate.all().map(({ type }) => type.split(':')[1])).toEqual(
      expect.arrayContaining([
        'cloudwatch/logGroup',
        'kms/key',
        'ec2/vpc',
        ...Array<string>(9).fill('ec2/subnet'),
        'backup/vault',
      ]),
    );
    expect(project.estate.all()).toHaveLength(27);
  });

  /** Names of what stands, of a type. */
  function standing(type: string): readonly string[] {
    return all(type)
      .map(({ name }) => name)
      .sort();
  }

  function all(type: string): readonly Standing[] {
    return project.estate.all().filter((each) => each.type.startsWith(`aws:ec2/${type}:`));
  }

  function costCentre(tags: unknown): readonly string[] {
    return typeof tags === 'object' && tags !== null && 'cost-centre' in tags ? [String(tags['cost-centre'])] : [];
  }
});
