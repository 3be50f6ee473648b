import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { addressesIf } from '../facts/public-address';

interface Deployment {
  /** Part of the rates' keys. */
  readonly key: string;
  /** Brokers that keep the data, each its own. */
  readonly copies: number;
  /** Brokers, each with an address where they are public. */
  readonly brokers: number;
}

const DEPLOYMENTS: Readonly<Record<string, Deployment>> = {
  SINGLE_INSTANCE: { key: 'single-instance', copies: 1, brokers: 1 },
  ACTIVE_STANDBY_MULTI_AZ: { key: 'active-standby', copies: 1, brokers: 2 },
  CLUSTER_MULTI_AZ: { key: 'cluster-multi-az', copies: 3, brokers: 3 },
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
        isPublic: r.flag('PubliclyAccessible') ?? false,
        storage: lift(r.text('StorageType') ?? defaultStorage(engine), (type) => type.toLowerCase()),
      };
    },
  },
  usage: { storedGb: { unit: 'GB-month in each broker', assume: 20 } },
  charges: ({ engine, deployment, instanceType, isPublic, storage }, use) => {
    const known = lift(deployment, (mode) => DEPLOYMENTS[mode] ?? new Unknown(`${mode} is not a deployment mode`));
    const path = lift2(engine, known, (name, { key }) => `mq/${name}/${key}`);
    return [
      perHour(
        'Broker',
        lift2(path, instanceType, (prefix, type) => `${prefix}/${type}`),
      ),
      ...addressesIf(
        isPublic,
        lift(known, ({ brokers }) => brokers),
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
