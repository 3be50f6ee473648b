import path from 'node:path';
import { ClientFile } from '../client-file';
import { ROOT } from './engine/cache';
import { NO_CHANGES } from './engine/deployed-changes';
import { Life } from './engine/life';
import { Project } from './engine/project';
import { withEngine } from './engine/with-engine';

/**
 * The clinic's production, by the real engine, goes on living: its file is edited as its owner would edit it. Each test builds on the
 * ones before it. Whatever is deployed, what was foretold of every resource is what the engine did (see `Life.change`); the tests say
 * what that is.
 */
withEngine('the clinic', () => {
  const file = new ClientFile(path.join(ROOT, 'examples/clinic/pulumi.yaml'));
  const NETWORK = 'environments.production.network';
  const EHR = 'environments.production.servers.ehr';
  let project: Project;
  let life: Life;

  beforeAll(async () => {
    file.drop('environments.staging');
    project = new Project('groundplan', { account: '111111111111' });
    life = await Life.of(file, project, 'production');
  }, 1_200_000);

  afterAll(() => {
    project.remove();
    file.remove();
  });

  test('is made, all that was foretold of it; then there is nothing to change', async () => {
    const { changes } = await life.change();
    expect(changes).toEqual({ ...NO_CHANGES, added: changes.added });
    expect(project.estate.all()).toHaveLength(changes.added.length);
    await life.stack.preview({ expectNoChanges: true });
  });

  test('another cost centre replaces nothing and nobody: no launch template has another version', async () => {
    file.set('client.costCentre', 'NWC-4200');
    const { changes, foretold } = await life.change();
    expect(changes).toEqual({ ...NO_CHANGES, changed: changes.changed });
    expect(foretold.filter(({ kind }) => kind === 'replaced')).toEqual([]);
    expect(versionsOfTemplates()).toEqual([1, 1, 1]);
  });

  test('another address for warnings takes the place of the old one, and nothing else changes', async () => {
    file.set('environments.production.monitoring.routes.warning.email', ['desk@northwind-clinic.example']);
    expect((await life.change()).changes).toEqual({
      ...NO_CHANGES,
      added: ['sns/topicSubscription monitoring-warning-desk@northwind-clinic.example'],
      removed: ['sns/topicSubscription monitoring-warning-it@northwind-clinic.example'],
    });
  });

  test('another size makes other launch templates, and replaces the servers of both groups', async () => {
    file.set(`${EHR}.size`, 'medium');
    const { changes, foretold } = await life.change();
    const groups = ['autoscaling/group servers-ehr-1-group', 'autoscaling/group servers-ehr-2-group'];
    const templates = ['ec2/launchTemplate servers-ehr-1-template', 'ec2/launchTemplate servers-ehr-2-template'];
    expect(changes).toEqual({ ...NO_CHANGES, changed: [...groups, ...templates] });
    expect(foretold.flatMap(({ kind, reasons }) => (kind === 'replaced' ? reasons[0]?.kind : []))).toEqual([
      'servers',
      'servers',
    ]);
    expect(versionsOfTemplates()).toEqual([1, 2, 2]);
  });

  test('a zone that leaves drains first: the portal moves, and the network stays; then its subnets go with what was in them', async () => {
    file.set(`${NETWORK}.zones`, 2);
    file.set(`${NETWORK}.draining`, { zones: 1 });
    const drained = (await life.change()).changes;
    expect(drained).toEqual({ ...NO_CHANGES, changed: drained.changed });
    file.drop(`${NETWORK}.draining`);
    const { added, replaced, removed } = (await life.change()).changes;
    expect([added, replaced]).toEqual([[], []]);
    expect(removed.filter((each) => /^ec2\/(subnet|natGateway) /.test(each))).toEqual([
      'ec2/natGateway network-nat-3',
      'ec2/subnet network-data-3',
      'ec2/subnet network-private-3',
      'ec2/subnet network-public-3',
    ]);
  });

  test('an internal load balancer that becomes public is another one, with its listener; the servers stay', async () => {
    file.set(`${EHR}.loadBalancer.public`, true);
    const { changes } = await life.change();
    expect(changes.replaced).toEqual(['lb/listener servers-ehr-https', 'lb/loadBalancer servers-ehr-load-balancer']);
    expect(versionsOfTemplates()).toEqual([1, 2, 2]);
  });

  test('an environment with another name that says what it was is the same one: nothing comes or goes', async () => {
    life.rename('live');
    const { changes } = await life.change();
    expect(changes).toEqual({ ...NO_CHANGES, changed: changes.changed });
  });

  /** Of the launch templates, by their names. */
  function versionsOfTemplates(): readonly unknown[] {
    const templates = project.estate.all().filter(({ type }) => type.startsWith('aws:ec2/launchTemplate:'));
    return templates.map(({ outputs }) => outputs.latestVersion).sort();
  }
});
