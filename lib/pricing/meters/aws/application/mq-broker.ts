import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';

/** Parts of the rates' keys, by how the broker is deployed, with the number of brokers that keep the data. */
const DEPLOYMENTS: Readonly<Record<string, { readonly key: string; readonly copies: number }>> = {
  SINGLE_INSTANCE: { key: 'single-instance', copies: 1 },
  ACTIVE_STANDBY_MULTI_AZ: { key: 'active-standby', copies: 1 },
  CLUSTER_MULTI_AZ: { key: 'cluster-multi-az', copies: 3 },
};

/** Billed by the hour, engine and deployment, and by the GB-month that is kept. Source: Amazon MQ pricing. */
export const mqBroker = meter({
  reads: {
    'AWS::AmazonMQ::Broker': (r) => {
      const engine = lift(given(r.text('EngineType'), 'EngineType'), (name) => name.toLowerCase());
      return {
        engine,
        deployment: given(r.text('DeploymentMode'), 'DeploymentMode'),
        instanceType: given(r.text('HostInstanceType'), 'HostInstanceType'),
        storage: lift(r.text('StorageType') ?? defaultStorage(engine), (type) => type.toLowerCase()),
      };
    },
  },
  usage: { storedGb: { unit: 'GB-month in each broker', assume: 20 } },
  charges: ({ engine, deployment, instanceType, storage }, use) => {
    const known = lift(deployment, (mode) => DEPLOYMENTS[mode] ?? new Unknown(`${mode} is no deployment mode`));
    const path = lift2(engine, known, (name, { key }) => `mq/${name}/${key}`);
    return [
      perHour(
        'Broker',
        lift2(path, instanceType, (prefix, type) => `${prefix}/${type}`),
      ),
      perUse(
        'Storage',
        lift(storage, (type) => `mq/broker-storage-${type}`),
        use.storedGb,
        { perUnit: lift(known, ({ copies }) => copies) },
      ),
    ];
  },
});

/** ActiveMQ keeps its messages on EFS, RabbitMQ on EBS. */
function defaultStorage(engine: Maybe<string>): Maybe<string> {
  return lift(engine, (name) => (name === 'activemq' ? 'efs' : 'ebs'));
}
