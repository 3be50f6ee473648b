import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { logCharges, PUBLISHED_GB, writtenLogs, type PublishedLogs } from '../facts/published-logs';

import { searchSupport, searchSupportCharges } from './opensearch-support';
import { nodeVolumeCharges } from './opensearch-volumes';

type Support = ReturnType<typeof searchSupport>;

/** Nodes that keep a copy of their data in S3. Source: Amazon OpenSearch Service Developer Guide, "OpenSearch optimized instances". */
const OPTIMIZED = /^(or1|or2|om2|oi2)\./;

/** Kinds of logs that a domain publishes. */
const LOGS = ['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS', 'ES_APPLICATION_LOGS', 'AUDIT_LOGS'];

interface DomainFacts {
  readonly nodes: readonly Charge[];
  readonly volumes: readonly Charge[];
  readonly keepsInS3: Maybe<boolean>;
  readonly isWarm: Maybe<boolean>;
  readonly isCold: Maybe<boolean>;
  readonly logs: readonly PublishedLogs[];
}

/** Billed for each hour of its nodes, by type, and for their storage. Source: Amazon OpenSearch Service pricing. */
export const openSearchDomain = meter({
  reads: {
    'AWS::OpenSearchService::Domain': (r) => domainFacts(r, 'ClusterConfig'),
    'AWS::Elasticsearch::Domain': (r) => domainFacts(r, 'ElasticsearchClusterConfig'),
  },
  usage: {
    managedGb: { unit: 'GB-month of managed storage, of nodes that are optimized for OpenSearch', assume: 100 },
    warmGb: { unit: 'GB-month in UltraWarm', assume: 100 },
    publishedGb: PUBLISHED_GB,
    coldGb: { unit: 'GB-month in cold storage', assume: 100 },
  },
  charges: ({ nodes, volumes, keepsInS3, isWarm, isCold, logs }, use) => [
    ...nodes,
    ...volumes,
    ...provided(keepsInS3, [perUse('Managed storage', 'opensearch/managed-storage', use.managedGb)]),
    ...provided(isWarm, [perUse('UltraWarm storage', 'opensearch/ultrawarm-managed-storage', use.warmGb)]),
    ...provided(isCold, [perUse('Cold storage', 'opensearch/cold-managed-storage', use.coldGb)]),
    ...logCharges(logs, use.publishedGb),
  ],
});

function domainFacts(r: Resource, config: string): DomainFacts {
  const dataNodes = r.number(`${config}.InstanceCount`) ?? 1;
  const isWarm = r.flag(`${config}.WarmEnabled`) ?? false;
  const hasMasters = r.flag(`${config}.DedicatedMasterEnabled`) ?? false;
  const support = searchSupport(r);
  const dedicated = (name: string, prefix: string): readonly Charge[] =>
    nodeCharges(
      name,
      r,
      `${config}.${prefix}Type`,
      given(r.number(`${config}.${prefix}Count`), `${prefix}Count`),
      support,
    );
  return {
    nodes: [
      ...nodeCharges('Data nodes', r, `${config}.InstanceType`, dataNodes, support),
      ...provided(hasMasters, dedicated('Master nodes', 'DedicatedMaster')),
      ...provided(isWarm, dedicated('UltraWarm nodes', 'Warm')),
      ...otherNodes(r.list(`${config}.NodeOptions`), support),
    ],
    volumes: nodeVolumeCharges(r, dataNodes),
    keepsInS3: lift(r.text(`${config}.InstanceType`) ?? '', (type) => OPTIMIZED.test(type)),
    isWarm,
    isCold: r.flag(`${config}.ColdStorageOptions.Enabled`) ?? false,
    logs: domainLogs(r),
  };
}

/** Coordinator nodes, which stand in a list by themselves. */
function otherNodes(options: Maybe<readonly Properties[]>, support: Support): readonly Charge[] {
  if (isUnknown(options)) return [perMonth('Coordinator nodes', options)];
  return options.flatMap((option) => {
    const count = given(option.number('NodeConfig.Count'), 'NodeConfig.Count');
    const nodes = nodeCharges('Coordinator nodes', option, 'NodeConfig.Type', count, support);
    return provided(option.flag('NodeConfig.Enabled') ?? false, nodes);
  });
}

/** All kinds together are as much as is logged. */
function domainLogs(r: Resource): readonly PublishedLogs[] {
  const kinds = LOGS.flatMap((kind) => {
    const option = `LogPublishingOptions.${kind}`;
    const isOn = r.flag(`${option}.Enabled`) ?? r.value(option) !== undefined;
    return writtenLogs(isOn, r.target(`${option}.CloudWatchLogsLogGroupArn`));
  });
  return kinds.filter(({ isOn }) => isOn !== false).slice(0, 1);
}

/** Instance types of Elasticsearch end in its name, and cost the same. */
function nodeCharges(
  name: string,
  properties: Properties,
  path: string,
  count: Maybe<number>,
  support: Support,
): readonly Charge[] {
  const type = given(properties.text(path), path);
  const rate = lift(type, (known) => `opensearch/instance/${known.replace(/\.elasticsearch$/, '.search')}`);
  return [perHour(name, rate, count), ...searchSupportCharges(support, { name, type, rate, count })];
}
