import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

export const singleInstanceBrokers: Rule = {
  name: 'single-instance-brokers',
  change: 'run message brokers on one instance outside production',
  effort: 'medium',
  risk: 'medium',
  caution: 'the deployment mode of a broker cannot be changed: a new one takes its place',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::AmazonMQ::Broker')
      .filter((broker) => /_MULTI_AZ$/.test(known(broker.text('DeploymentMode')) ?? ''))
      .map((broker) => ({
        says: `${known(broker.text('DeploymentMode')) ?? ''} → SINGLE_INSTANCE`,
        billed: [broker],
        changes: [set(broker, { DeploymentMode: 'SINGLE_INSTANCE' })],
      })),
};
