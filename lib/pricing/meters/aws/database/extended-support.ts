import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';

import { CALENDARS_AS_OF } from '../facts/calendar';
import { isAurora } from './rds-engine';
import { vcpusOf } from './vcpus';

/** The days from which a version past its standard support is billed, and billed more. */
interface Billed {
  readonly firstYear: string;
  /** @default - it never costs more */
  readonly thirdYear?: string;
}

const POSTGRESQL: ReadonlyMap<string, Billed> = new Map([
  ['11', { firstYear: '2024-04-01', thirdYear: '2026-04-01' }],
  ['12', { firstYear: '2025-03-01', thirdYear: '2027-03-01' }],
  ['13', { firstYear: '2026-03-01', thirdYear: '2028-03-01' }],
  ['14', { firstYear: '2027-03-01', thirdYear: '2029-03-01' }],
]);

/**
 * Major versions by engine. Source: Amazon RDS User Guide, "Supported MySQL major versions"; Amazon RDS for PostgreSQL Release Notes,
 * "Release calendar"; release calendars of Aurora MySQL and Aurora PostgreSQL.
 */
const CALENDARS: ReadonlyMap<string, ReadonlyMap<string, Billed>> = new Map([
  [
    'mysql',
    new Map([
      ['5.7', { firstYear: '2024-03-01', thirdYear: '2026-03-01' }],
      ['8.0', { firstYear: '2026-08-01', thirdYear: '2028-08-01' }],
    ]),
  ],
  ['postgres', POSTGRESQL],
  [
    'aurora-mysql',
    new Map<string, Billed>([
      ['5.7', { firstYear: '2024-12-01', thirdYear: '2026-12-01' }],
      ['8.0', { firstYear: '2028-05-01' }],
    ]),
  ],
  ['aurora-postgresql', POSTGRESQL],
]);

/** A version of each engine that is in standard support, and stays so for years. */
export const SUPPORTED_VERSIONS: Readonly<Partial<Record<string, string>>> = {
  mysql: '8.4',
  postgres: '17',
  'aurora-mysql': '8.0',
  'aurora-postgresql': '17',
};

/** A database on a version that is past its standard support. */
export interface ExtendedSupport {
  /** Per hour of a virtual processor. */
  readonly rate: string;
  readonly note: string;
}

/**
 * The extended support that a database has by its version, unless it opts out, and cannot be made with such a version. One without a
 * version has a newer one. Source: Amazon RDS User Guide, "Amazon RDS Extended Support".
 *
 * @param owner - what states the life cycle: the cluster, of an instance in one
 */
export function extendedSupport(
  owner: Resource,
  engine: Maybe<string>,
  version: Maybe<string> | undefined,
): Maybe<ExtendedSupport | undefined> {
  if (isUnknown(engine) || !CALENDARS.has(engine) || version === undefined) return undefined;
  if (owner.text('EngineLifecycleSupport') === 'open-source-rds-extended-support-disabled') return undefined;
  return lift(version, (known) => supportOfMajor(engine, majorOf(engine, known)));
}

function supportOfMajor(engine: string, major: string): ExtendedSupport | undefined {
  const billed = CALENDARS.get(engine)?.get(major);
  if (billed === undefined || billed.firstYear > CALENDARS_AS_OF) return undefined;
  const year = billed.thirdYear !== undefined && billed.thirdYear <= CALENDARS_AS_OF ? '3' : '1-2';
  return {
    rate: `${isAurora(engine) ? 'aurora' : 'rds'}/extended-support-year-${year}`,
    note: `version ${major} is past its standard support, and billed for it since ${billed.firstYear}`,
  };
}

const BY_CAPACITY = new Unknown('without servers, extended support is billed by the capacity unit');

/**
 * Billed for each virtual processor, those of standbys too, until the database is upgraded or deleted.
 * Source: Amazon RDS User Guide, "Amazon RDS Extended Support charges".
 */
export function extendedSupportCharges(
  support: Maybe<ExtendedSupport | undefined>,
  instanceClass: Maybe<string>,
  copies: Maybe<number>,
): readonly Charge[] {
  if (support === undefined) return [];
  if (isUnknown(support)) return [perHour('Extended support', support)];
  const each = lift(instanceClass, (name) => (name === 'db.serverless' ? BY_CAPACITY : vcpusOf(name)));
  const vcpus = lift2(each, copies, (count, instances) => count * instances);
  return [perHour('Extended support', support.rate, vcpus, { note: support.note })];
}

/** `13` of PostgreSQL 13.12, `5.7` of 5.7.mysql_aurora.2.11.2. */
function majorOf(engine: string, version: string): string {
  const [first = '', second = ''] = version.split('.');
  return engine.endsWith('mysql') ? `${first}.${second}` : first;
}
