import path from 'node:path';
import type { Stack } from '@pulumi/pulumi/automation';
import { clientEnvironment } from '../../../stacks/pulumi-aws/client-environment';
import { ClientFile } from '../client-file';
import { ROOT } from './engine/cache';
import { deploy, foresee, NO_CHANGES } from './engine/deployed-changes';
import { Project } from './engine/project';
import { withEngine } from './engine/with-engine';

/** The network of the clinic's production, by the real engine, while its file is edited as its owner would edit it. */
withEngine('clinic', () => {
  const file = new ClientFile(path.join(ROOT, 'examples/clinic/pulumi.yaml'));
  let environment = 'production';
  let project: Project;
  let stack: Stack;

  beforeAll(async () => {
    file.drop('environments.staging');
    project = new Project('groundplan', { account: '111111111111' });
    stack = await project.stack('production', () => Promise.resolve(void clientEnvironment(file.path, environment)));
  }, 1_200_000);

  afterAll(() => {
    project.remove();
    file.remove();
  });

  test('all', async () => {
    const up = await stack.up();
    console.log(up.stdout.slice(-2500), up.summary.resourceChanges);
    console.log((await stack.preview({ expectNoChanges: true })).changeSummary);
    file.set('client.costCentre', 'NWC-4200');
    console.log('COST', await deploy(stack));
    file.set('environments.production.monitoring.routes.warning.email', ['desk@northwind-clinic.example']);
    console.log('MAIL', await deploy(stack));
    file.set('environments.production.servers.ehr.size', 'medium');
    console.log('SIZE', await deploy(stack));
    file.set('environments.production.servers.ehr.loadBalancer.public', true);
    console.log('PUBLIC', await foresee(stack));
  });
});
