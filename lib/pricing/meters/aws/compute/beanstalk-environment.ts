import { meter } from '../../meter';

import { LOAD } from '../../facts/load';
import { SERVER_USAGE, serverCharges } from '../facts/servers';
import { running } from './auto-scaling-group';
import { balancerCharges, balancerOf } from './beanstalk-balancer';
import { databaseCharges, databaseOf } from './beanstalk-database';
import { healthCharges, healthMetricsOf } from './beanstalk-health';
import { optionsOf } from './beanstalk-options';
import { serversOf } from './beanstalk-servers';

/**
 * Free; what it makes is billed: servers, a load balancer, a database, metrics of its health. Source: AWS Elastic Beanstalk pricing,
 * Amazon EC2 On-Demand Pricing.
 */
export const beanstalkEnvironment = meter({
  reads: {
    'AWS::ElasticBeanstalk::Environment': (r) => {
      const options = optionsOf(r);
      const kind = options.text('aws:elasticbeanstalk:environment', 'EnvironmentType') ?? 'LoadBalanced';
      return {
        servers: serversOf(r, options, kind),
        balancer: balancerOf(r, options, kind),
        database: databaseOf(options),
        health: healthMetricsOf(options),
      };
    },
  },
  usage: {
    ...SERVER_USAGE,
    load: LOAD,
    capacityUnits: { unit: 'LCU, on average', assume: 1 },
    processedGb: { unit: 'GB per month through a classic load balancer', assume: 100 },
  },
  charges: ({ servers, balancer, database, health }, use) => {
    const group = running(servers, use.load);
    return [
      ...serverCharges(servers.launch, group, use),
      ...(balancer === undefined ? [] : balancerCharges(balancer, use)),
      ...(database === undefined ? [] : databaseCharges(database)),
      ...healthCharges(health, group.all),
    ];
  },
});
