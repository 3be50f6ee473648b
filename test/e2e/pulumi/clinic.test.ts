import path from 'node:path';
import { ClientFile } from '../client-file';
import { ROOT } from './engine/cache';
import { Life } from './engine/life';
import { Project } from './engine/project';
import { withEngine } from './engine/with-engine';

withEngine('clinic', () => {
  const file = new ClientFile(path.join(ROOT, 'examples/clinic/pulumi.yaml'));
  let life: Life;

  beforeAll(async () => {
    file.drop('environments.staging');
    const project = new Project('groundplan', { account: '111111111111' });
    life = await Life.of(file, project, 'production');
    const first = await life.change();
    expect(first.changes.added).toHaveLength(219);
  }, 1_200_000);

  afterAll(() => {
    life.project.remove();
    file.remove();
  });
  test('nothing', async () => {
    await life.stack.preview({ expectNoChanges: true });
  });
  test('cost', async () => {
    file.set('client.costCentre', 'NWC-4200');
    const { changes } = await life.change();
    console.log(changes);
  });
  test('mail', async () => {
    file.set('environments.production.monitoring.routes.warning.email', ['desk@northwind-clinic.example']);
    console.log((await life.change()).changes);
  });
  test('size', async () => {
    file.set('environments.production.servers.ehr.size', 'medium');
    console.log((await life.change()).changes);
  });
  test('drain', async () => {
    file.set('environments.production.network', {
      cidr: '10.20.0.0/16',
      endpoints: ['storage', 'tables', 'management'],
      zones: 2,
      draining: { zones: 1 },
    });
    console.log((await life.change()).changes);
    file.drop('environments.production.network.draining');
    console.log((await life.change()).changes);
  });
  test('public', async () => {
    file.set('environments.production.servers.ehr.loadBalancer.public', true);
    console.log((await life.change()).changes);
  });
  test('rename', async () => {
    life.rename('live');
    console.log((await life.change()).changes);
  });
});
