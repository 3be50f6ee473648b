import { Tags } from 'aws-cdk-lib';
import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { EnvironmentStack } from './environment-stack';
import type { Environment } from './environments';
import { ServerFleet } from './server-fleet';

/** The clinic's servers. */
export class WorkloadStack extends EnvironmentStack {
  readonly fleets: readonly ServerFleet[];

  constructor(scope: Construct, environment: Environment, vpc: IVpc) {
    super(scope, environment, 'workload');
    this.fleets = environment.fleets.map((fleet) => {
      const servers = new ServerFleet(this, fleet.name, { environment, fleet, vpc });
      Tags.of(servers).add('workload', fleet.name);
      return servers;
    });
  }
}
