import { App } from 'aws-cdk-lib';
import cdkJson from '../../cdk.json';
import { BudgetStack } from './budget-stack';
import { ENVIRONMENTS } from './environments';
import { MonitoringStack } from './monitoring-stack';
import { NetworkStack } from './network-stack';
import { WorkloadStack } from './workload-stack';

/** The clinic's environments as somebody would write them for this one client: `node app.js <directory>` synthesises them. */
const app = new App({
  outdir: process.argv[2],
  context: { ...cdkJson.context, 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true },
});
for (const environment of ENVIRONMENTS) {
  const network = new NetworkStack(app, environment);
  const workload = new WorkloadStack(app, environment, network.vpc);
  const monitoring = new MonitoringStack(app, environment, network.natGatewayIds, workload.fleets);
  workload.addStackDependency(network);
  monitoring.addStackDependency(network);
  monitoring.addStackDependency(workload);
  new BudgetStack(app, environment, monitoring.topics.warning).addStackDependency(monitoring);
}
app.synth();
