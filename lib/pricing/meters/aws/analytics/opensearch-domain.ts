import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';

import { nodeVolumeCharges } from './opensearch-volumes';

interface DomainFacts {
  readonly nodes: readonly Charge[];
  readonly volumes: readonly Charge[];
  readonly isWarm: Maybe<boolean>;
  readonly isCold: Maybe<boolean>;
}

/** Billed for each hour of its nodes, by type, and for their storage. Source: Amazon OpenSearch Service pricing. */
export const openSearchDomain = meter({
  reads: {
    'AWS::OpenSearchService::Domain': (r) => domainFacts(r, 'ClusterConfig'),
    'AWS::Elasticsearch::Domain': (r) => domainFacts(r, 'ElasticsearchClusterConfig'),
  },
  usage: {
    warmGb: { unit: 'GB-month in UltraWarm', assume: 100 },
    coldGb: { unit: 'GB-month in cold storage', assume: 100 },
  },
  charges: ({ nodes, volumes, isWarm, isCold }, use) => [
    ...nodes,
    ...volumes,
    ...provided(isWarm, [perUse('UltraWarm storage', 'opensearch/ultrawarm-managed-storage', use.warmGb)]),
    ...provided(isCold, [perUse('Cold storage', 'opensearch/cold-managed-storage', use.coldGb)]),
  ],
});

function domainFacts(r: Resource, config: string): DomainFacts {
  const dataNodes = r.number(`${config}.InstanceCount`) ?? 1;
  const isWarm = r.flag(`${config}.WarmEnabled`) ?? false;
  const hasMasters = r.flag(`${config}.DedicatedMasterEnabled`) ?? false;
  return {
    nodes: [
      nodeHours('Data nodes', r, `${config}.InstanceType`, dataNodes),
      ...provided(hasMasters, [dedicated('Master nodes', r, `${config}.DedicatedMaster`)]),
      ...provided(isWarm, [dedicated('UltraWarm nodes', r, `${config}.Warm`)]),
      ...otherNodes(r.list(`${config}.NodeOptions`)),
    ],
    volumes: nodeVolumeCharges(r, dataNodes),
    isWarm,
    isCold: r.flag(`${config}.ColdStorageOptions.Enabled`) ?? false,
  };
}

function dedicated(name: string, r: Resource, prefix: string): Charge {
  return nodeHours(name, r, `${prefix}Type`, given(r.number(`${prefix}Count`), `${prefix}Count`));
}

/** Coordinator nodes, which stand in a list by themselves. */
function otherNodes(options: Maybe<readonly Properties[]>): readonly Charge[] {
  if (isUnknown(options)) return [perMonth('Coordinator nodes', options)];
  return options.flatMap((option) =>
    provided(option.flag('NodeConfig.Enabled') ?? false, [
      nodeHours(
        'Coordinator nodes',
        option,
        'NodeConfig.Type',
        given(option.number('NodeConfig.Count'), 'NodeConfig.Count'),
      ),
    ]),
  );
}

/** Instance types of Elasticsearch end in its name, and cost the same. */
function nodeHours(name: string, properties: Properties, path: string, count: Maybe<number>): Charge {
  const rate = lift(
    given(properties.text(path), path),
    (type) => `opensearch/instance/${type.replace(/\.elasticsearch$/, '.search')}`,
  );
  return perHour(name, rate, count);
}
