import type { Row } from './csv';
import type { SourceLine } from './sources';
import { slug } from './slug';

/** What a fact prices, in the words of the tables. */
interface Priced {
  readonly service: string;
  readonly dimension: string;
  /** @default - that of the fact */
  readonly unit?: string;
  /** Regions that the vendor excepts from a price that is the same in all others. @default - none */
  readonly except?: readonly string[];
}

const JAPAN = ['ap-northeast-1', 'ap-northeast-3'];

const YEARS_1_2 = 'extended support, year 1-2';
const YEAR_3 = 'extended support, year 3';

/** Prices of RDS that hold for Aurora as well. */
function andAurora(dimension: string): readonly Priced[] {
  return ['RDS', 'Aurora'].map((service) => ({ service, dimension }));
}

/**
 * Facts that were gathered one by one are told in prose: these are the ones that the catalogue takes, by service and dimension, and
 * what the tables call them.
 */
const TAKEN: ReadonlyMap<string, readonly Priced[]> = new Map([
  [
    'EC2: dedicated instances: fee per region in use',
    [{ service: 'EC2', dimension: 'dedicated instances region fee' }],
  ],
  ['EC2: T3 unlimited surplus credits', [{ service: 'EC2', dimension: 'unlimited CPU credits, t3' }]],
  ['RDS: magnetic storage single-az', [{ service: 'RDS', dimension: 'magnetic storage, single-AZ' }]],
  [
    'DMS: replication instance t2.micro single-az',
    [{ service: 'DMS', dimension: 'replication instance t2.micro, single-AZ' }],
  ],
  [
    'Direct Connect: dedicated port 1 Gbps (all but Japan)',
    [{ service: 'Direct Connect', dimension: 'dedicated port 1Gbps', except: JAPAN }],
  ],
  [
    'Direct Connect: dedicated port 10 Gbps (all but Japan)',
    [{ service: 'Direct Connect', dimension: 'dedicated port 10Gbps', except: JAPAN }],
  ],
  [
    'Systems Manager: advanced parameter (0.05 in eu-central-1 and eu-west-2 too)',
    [{ service: 'Systems Manager', dimension: 'advanced parameter' }],
  ],
  [
    "Secrets Manager: secret (same in every region known; the vendor's page names one price)",
    [{ service: 'Secrets Manager', dimension: 'secret' }],
  ],
  [
    'Secrets Manager: API calls (same in every region known)',
    [{ service: 'Secrets Manager', dimension: 'API calls', unit: '10k requests' }],
  ],
  ['RDS: extended support year 1-2, MySQL and PostgreSQL, Aurora alike', andAurora(YEARS_1_2)],
  ['RDS: extended support year 3, MySQL and PostgreSQL, Aurora alike', andAurora(YEAR_3)],
  ['RDS: extended support year 1-2', andAurora(YEARS_1_2)],
  ['RDS: extended support year 3', andAurora(YEAR_3)],
  ['RDS: extended support year 1-2 (RDS read; Aurora not)', [{ service: 'RDS', dimension: YEARS_1_2 }]],
  ['RDS: extended support year 3 (RDS read; Aurora not)', [{ service: 'RDS', dimension: YEAR_3 }]],
  [
    'DocumentDB: extended support year 1-2 db.r5',
    [{ service: 'DocumentDB', dimension: 'extended support year 1-2, db.r5' }],
  ],
  [
    'DocumentDB: extended support year 1-2 db.t3',
    [{ service: 'DocumentDB', dimension: 'extended support year 1-2, db.t3' }],
  ],
  [
    'OpenSearch: extended support, normalized instance-hour (versions before the first date; later equal to the instance price)',
    [{ service: 'OpenSearch', dimension: 'extended support' }],
  ],
  [
    'OpenSearch: extended support, normalized instance-hour',
    [{ service: 'OpenSearch', dimension: 'extended support' }],
  ],
  ['Lambda: SnapStart cache, Python and .NET', [{ service: 'Lambda', dimension: 'SnapStart cache' }]],
  ['Lambda: SnapStart restore, Python and .NET', [{ service: 'Lambda', dimension: 'SnapStart restore' }]],
  [
    'OpenSearch: serverless OCU',
    ['serverless indexing OCU', 'serverless search OCU'].map((dimension) => ({ service: 'OpenSearch', dimension })),
  ],
  [
    'Data Firehose: direct put, first 500 TB',
    [{ service: 'Data Firehose', dimension: 'direct PUT or Kinesis source ingested' }],
  ],
  ['EventBridge: Pipes requests', [{ service: 'EventBridge', dimension: 'Pipes requests' }]],
  [
    'EventBridge: Scheduler invocations',
    [{ service: 'EventBridge', dimension: 'Scheduler invocations (first 14M free)' }],
  ],
]);

/** Rates that end where the source's first tier ends: beyond it the price is not known. Counted in the unit without its multiplier. */
const FIRST_TIER_ENDS: ReadonlyMap<string, string> = new Map([
  ['Data Firehose: direct put, first 500 TB', String(500 * 1024)],
]);

/**
 * Rows of a services file for every fact that the catalogue takes.
 * @param regions that a price is told for which holds in all regions but some
 */
export function factRows(facts: readonly Row[], regions: readonly string[]): readonly Row[] {
  return facts.flatMap((fact) => (TAKEN.get(nameOf(fact)) ?? []).flatMap((priced) => rowsOf(fact, priced, regions)));
}

function rowsOf(fact: Row, { service, dimension, unit, except }: Priced, regions: readonly string[]): readonly Row[] {
  const end = FIRST_TIER_ENDS.get(nameOf(fact));
  const where = except === undefined ? [fact.get('region')] : regions.filter((region) => !except.includes(region));
  return where.map((region) => {
    const own: ReadonlyMap<string, string> = new Map([
      ['region', region],
      ['service', service],
      ['dimension', dimension],
      ['unit', unit ?? fact.get('unit')],
      ['source', sourceId(fact)],
      ['tier_from', end === undefined ? '' : '0'],
      ['tier_to', end ?? ''],
    ]);
    return { where: fact.where, get: (column) => own.get(column) ?? fact.get(column) };
  });
}

/** Where facts come from: places that the other tables of sources do not name. */
export function factSources(facts: readonly Row[]): readonly SourceLine[] {
  const byId = new Map(facts.map((fact) => [sourceId(fact), fact] as const));
  return [...byId].map(([id, fact]) => ({
    id,
    published: fact.get('as_of'),
    where: fact.get('source'),
    licence: kindOf(fact),
  }));
}

/** What kind of source a figure that was gathered alone comes from, by how much it is trusted. */
export function kindOf(row: Row): string {
  const confidence = row.get('confidence');
  return KINDS[confidence] ?? confidence;
}

const KINDS: Readonly<Record<string, string>> = {
  vendor: 'quotes the price list',
  bill: 'line of a bill',
  text: 'independent texts that agree',
};

function nameOf(fact: Row): string {
  return `${fact.get('service')}: ${fact.get('dimension')}`;
}

/** One source published at two dates is two. */
function sourceId(fact: Row): string {
  return `fact-${slug(fact.get('source')).slice(0, 60)}-${fact.get('as_of')}`;
}
