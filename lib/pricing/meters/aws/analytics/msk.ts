import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { given } from '../../facts/given';
import { addressesIf } from '../facts/public-address';
import { logCharges, PUBLISHED_GB, type PublishedLogs } from '../facts/published-logs';

import { kafkaLogs } from './kafka-logs';

const BROKERS = 'BrokerNodeGroupInfo';
const SCHEMES = ['Sasl.Iam', 'Sasl.Scram', 'Tls'];

interface ClusterFacts {
  /** With the kind of broker, as price lists have it: `standard/m5.large`, `express/m7g.large`. */
  readonly broker: Maybe<string>;
  readonly brokers: Maybe<number>;
  readonly isPublic: Maybe<boolean>;
  readonly volumeGib: Maybe<number>;
  readonly throughput: Maybe<number>;
  readonly isTiered: Maybe<boolean>;
  /** Ways to sign in from other networks. */
  readonly schemes: Maybe<number>;
  readonly isMonitored: Maybe<boolean>;
  readonly logs: readonly PublishedLogs[];
}

type Use = Readonly<Record<'storedGb' | 'ingestedGb' | 'privateGb' | 'publishedGb', UsageAmount>>;

/** Billed for each hour of its brokers, by kind and size, and for their storage. Source: Amazon MSK pricing. */
export const mskCluster = meter({
  reads: { 'AWS::MSK::Cluster': read },
  usage: {
    storedGb: { unit: 'GB-month that no broker sets aside: in the low-cost tier, or of express brokers', assume: 100 },
    ingestedGb: { unit: 'GB per month', assume: 100 },
    privateGb: { unit: 'GB per month from other networks', assume: 10 },
    publishedGb: PUBLISHED_GB,
    // Assumed: the level of brokers; levels of topics and partitions send more.
    brokerMetrics: { unit: 'metrics of each broker that enhanced monitoring adds', assume: 30 },
  },
  charges: (facts, use) => [
    perHour(
      'Broker hours',
      lift(facts.broker, (broker) => `msk/${broker}`),
      facts.brokers,
    ),
    ...addressesIf(facts.isPublic, facts.brokers),
    ...storage(facts, use),
    ...(facts.schemes === 0
      ? []
      : [
          perHour('Private connectivity', 'msk/multi-vpc-private-connectivity', facts.schemes),
          perUse('Private data', 'msk/multi-vpc-private-connectivity-data', use.privateGb),
        ]),
    ...provided(facts.isMonitored, [
      perUse('Enhanced monitoring', 'cloudwatch/custom-metric', use.brokerMetrics, { perUnit: facts.brokers }),
    ]),
    ...logCharges(facts.logs, use.publishedGb),
  ],
});

function read(r: Resource): ClusterFacts {
  const type = given(r.text(`${BROKERS}.InstanceType`), `${BROKERS}.InstanceType`);
  const volume = `${BROKERS}.StorageInfo.EBSStorageInfo`;
  const connectivity = `${BROKERS}.ConnectivityInfo.VpcConnectivity.ClientAuthentication`;
  return {
    broker: lift(type, (name) => name.replace(/^kafka\./, 'standard/').replace(/^express\./, 'express/')),
    brokers: given(r.number('NumberOfBrokerNodes'), 'NumberOfBrokerNodes'),
    isPublic: lift(
      r.text(`${BROKERS}.ConnectivityInfo.PublicAccess.Type`) ?? 'DISABLED',
      (type) => type === 'SERVICE_PROVIDED_EIPS',
    ),
    volumeGib: given(r.number(`${volume}.VolumeSize`), `${volume}.VolumeSize`),
    throughput: lift(r.flag(`${volume}.ProvisionedThroughput.Enabled`) ?? false, (enabled) =>
      enabled ? (r.number(`${volume}.ProvisionedThroughput.VolumeThroughput`) ?? 0) : 0,
    ),
    isTiered: lift(r.text('StorageMode') ?? 'LOCAL', (mode) => mode === 'TIERED'),
    schemes: SCHEMES.map((scheme) => r.flag(`${connectivity}.${scheme}.Enabled`) ?? false).reduce<Maybe<number>>(
      (count, enabled) => lift2(count, enabled, (sum, counts) => sum + (counts ? 1 : 0)),
      0,
    ),
    isMonitored: lift(r.text('EnhancedMonitoring') ?? 'DEFAULT', (level) => level !== 'DEFAULT'),
    logs: kafkaLogs(r, 'LoggingInfo.BrokerLogs'),
  };
}

function storage(facts: ClusterFacts, use: Use): readonly Charge[] {
  if (!isUnknown(facts.broker) && facts.broker.startsWith('express/'))
    return [
      perUse('Storage', 'msk/express-storage', use.storedGb),
      perUse('Data ingested', 'msk/express-data-in', use.ingestedGb),
    ];
  const ofAll = (each: Maybe<number>): Maybe<number> => lift2(each, facts.brokers, (units, count) => units * count);
  return [
    perMonth('Storage', 'msk/broker-storage', ofAll(facts.volumeGib)),
    ...(facts.throughput === 0
      ? []
      : [perMonth('Provisioned throughput', 'msk/provisioned-throughput', ofAll(facts.throughput))]),
    ...provided(facts.isTiered, [perUse('Low-cost storage', 'msk/tiered-storage', use.storedGb)]),
  ];
}
