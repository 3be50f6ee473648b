import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';

/** How the extended support of a version is billed: as much again as its nodes, or by their size. */
type SearchSupport = 'as-nodes' | 'by-size';

/** Minor versions past their standard support, by engine and major version, and how they are billed on the day of the calendars. */
const CALENDAR: Readonly<Record<string, readonly [from: number, to: number, billed: SearchSupport][]>> = {
  'Elasticsearch 1': [[0, 5, 'as-nodes']],
  'Elasticsearch 2': [[0, 3, 'as-nodes']],
  'Elasticsearch 5': [
    [1, 5, 'as-nodes'],
    [6, 6, 'by-size'],
  ],
  'Elasticsearch 6': [[0, 7, 'as-nodes']],
  'Elasticsearch 7': [[1, 8, 'as-nodes']],
  'OpenSearch 1': [[0, 2, 'as-nodes']],
  'OpenSearch 2': [[3, 9, 'as-nodes']],
};

const SINCE = '2025-11-08';
const AS_NODES_SINCE = '2026-11-07';

/** What a version is upgraded to. */
const SUPPORTED_SEARCH = 'OpenSearch_2.19';

/** Normalized instance-hours of an hour, by size; from `xlarge` on, 8 for each. */
const SIZES: Readonly<Record<string, number>> = { micro: 0.5, small: 1, medium: 2, large: 4, xlarge: 8 };

/**
 * How the extended support of a domain is billed. Where no version is given, a domain of OpenSearch has the latest, and one of
 * AWS::Elasticsearch::Domain has 1.5. Source: Amazon OpenSearch Service Developer Guide, "Standard and extended support".
 */
export function searchSupport(r: Resource): Maybe<SearchSupport | undefined> {
  const version =
    r.type === 'AWS::Elasticsearch::Domain'
      ? lift(r.text('ElasticsearchVersion') ?? '1.5', (number) => `Elasticsearch_${number}`)
      : r.text('EngineVersion');
  return lift(version, (known) => (known === undefined ? undefined : supportOf(known)));
}

function supportOf(version: string): SearchSupport | undefined {
  const [, engine = '', major = '', minor = '0'] = /^(\w+)_(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  const spans = CALENDAR[`${engine} ${major}`] ?? [];
  const [, , billed] = spans.find(([from, to]) => from <= Number(minor) && Number(minor) <= to) ?? [];
  return billed;
}

/**
 * Billed for each hour of every node beside the node itself. Source: Amazon OpenSearch Service Developer Guide, "Calculating extended
 * support charges".
 *
 * @param rate - that of the nodes
 */
export function searchSupportCharges(
  support: Maybe<SearchSupport | undefined>,
  nodes: {
    readonly name: string;
    readonly type: Maybe<string>;
    readonly rate: Maybe<string>;
    readonly count: Maybe<number>;
  },
): readonly Charge[] {
  if (support === undefined) return [];
  const name = `Extended support (${nodes.name})`;
  if (isUnknown(support)) return [perHour(name, support)];
  const note = `past its standard support, and billed for it since ${SINCE}; an upgrade to ${SUPPORTED_SEARCH} ends it`;
  if (support === 'as-nodes')
    return [
      perHour(name, nodes.rate, nodes.count, { note: `${note}; since ${AS_NODES_SINCE} as much again as the nodes` }),
    ];
  const normalized = lift2(nodes.count, lift(nodes.type, normalizedHours), (count, each) => count * each);
  return [perHour(name, 'opensearch/extended-support', normalized, { note })];
}

function normalizedHours(type: string): Maybe<number> {
  const [, , size = ''] = /^([a-z0-9]+)\.(\w+)\./.exec(type) ?? [];
  const [, times] = /^(\d+)xlarge$/.exec(size) ?? [];
  const hours = times === undefined ? SIZES[size] : Number(times) * 8;
  return hours ?? new Unknown(`the normalized instance-hours of ${type} are not known`);
}
