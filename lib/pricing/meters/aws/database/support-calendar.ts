import { CALENDARS_AS_OF } from '../../../../calendar/as-of';

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
 * "Release calendar"; release calendars of Aurora MySQL and Aurora PostgreSQL; Amazon DocumentDB Developer Guide, "Extended Support";
 * Amazon ElastiCache User Guide, "ElastiCache versions for Redis OSS end of life schedule".
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
  ['docdb', new Map([['3.6', { firstYear: '2026-03-31' }]])],
  [
    'redis',
    new Map([
      ['4', { firstYear: '2026-02-01', thirdYear: '2028-02-01' }],
      ['5', { firstYear: '2026-02-01', thirdYear: '2028-02-01' }],
      ['6', { firstYear: '2027-02-01', thirdYear: '2029-02-01' }],
    ]),
  ],
]);

/** A version of each engine that is in standard support, and stays so for years. */
const SUPPORTED_VERSIONS: Readonly<Partial<Record<string, string>>> = {
  mysql: '8.4',
  postgres: '17',
  'aurora-mysql': '8.0',
  'aurora-postgresql': '17',
  docdb: '5.0.0',
  redis: '7.1',
};

/** Engines whose major versions are two numbers, as those of MySQL are. */
const TWO_NUMBERS = ['mysql', 'aurora-mysql', 'docdb'];

/** Extended support that a version has. */
export interface VersionSupport {
  /** As rates name it: the third year costs more. */
  readonly year: '1-2' | '3';
  readonly note: string;
}

/** The extended support of a version; `undefined` where it is in standard support, or its engine has no calendar. */
export function supportOfVersion(engine: string, version: string): VersionSupport | undefined {
  const major = majorOf(engine, version);
  const billed = CALENDARS.get(engine)?.get(major);
  if (billed === undefined || billed.firstYear > CALENDARS_AS_OF) return undefined;
  const { firstYear, thirdYear } = billed;
  const more = thirdYear === undefined || thirdYear <= CALENDARS_AS_OF ? '' : ` (more from ${thirdYear} on)`;
  const since = `version ${major} is past its standard support, and billed for it since ${firstYear}${more}`;
  return {
    year: thirdYear !== undefined && thirdYear <= CALENDARS_AS_OF ? '3' : '1-2',
    note: `${since}; an upgrade to ${SUPPORTED_VERSIONS[engine] ?? 'a later version'} ends it`,
  };
}

/** Whether versions of an engine are billed when they are past their standard support. */
export function hasCalendar(engine: string): boolean {
  return CALENDARS.has(engine);
}

/** A version of an engine to upgrade to. */
export function supportedVersion(engine: string): string | undefined {
  return SUPPORTED_VERSIONS[engine];
}

/** `13` of PostgreSQL 13.12, `5.7` of 5.7.mysql_aurora.2.11.2, `8.0` of a number 8. */
function majorOf(engine: string, version: string): string {
  const [first = '', second = '0'] = version.split('.');
  return TWO_NUMBERS.includes(engine) ? `${first}.${second}` : first;
}
