import { Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CLIENT, COST_CENTRE, type Environment } from './environments';

/** A stack of an environment, named, placed and tagged. */
export class EnvironmentStack extends Stack {
  constructor(scope: Construct, environment: Environment, part: string) {
    const { name, account, region, protect } = environment;
    const tags = { client: CLIENT, environment: name, 'cost-centre': COST_CENTRE, 'managed-by': 'cdk' };
    super(scope, `${CLIENT}-${name}-${part}`, {
      env: { account, region },
      description: `Northwind Clinic, ${name}: ${part}`,
      terminationProtection: protect,
      analyticsReporting: false,
      tags,
    });
    for (const [key, value] of Object.entries(tags)) Tags.of(this).add(key, value);
  }
}
