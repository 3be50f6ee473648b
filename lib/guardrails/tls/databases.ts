import type { Check } from '../guardrail';
import type { Properties } from '../properties';

/**
 * The parameter by which an engine refuses plain text. Sources: Amazon RDS user guide, "Requiring SSL/TLS for all connections to a MySQL DB
 * instance", "… to a MariaDB DB instance", "Using SSL with a PostgreSQL DB instance" and "… with a Microsoft SQL Server DB instance";
 * Aurora user guide, "Securing Aurora PostgreSQL data with SSL/TLS"; Amazon DocumentDB developer guide, "Encrypting data in transit".
 */
interface Enforcement {
  readonly engine: RegExp;
  readonly parameter: string;
  /** Values that refuse plain text, the usual one first. */
  readonly values: readonly [string, ...string[]];
  /** First version that refuses plain text by default. @default - none does */
  readonly onFrom?: readonly [major: number, minor: number];
}

const ENFORCEMENT: readonly Enforcement[] = [
  { engine: /^docdb$/, parameter: 'tls', values: ['enabled', 'tls1.2+', 'tls1.3+', 'fips-140-3'], onFrom: [0, 0] },
  { engine: /^postgres$/, parameter: 'rds.force_ssl', values: ['1'], onFrom: [15, 0] },
  { engine: /^aurora-postgresql$/, parameter: 'rds.force_ssl', values: ['1'], onFrom: [17, 0] },
  { engine: /^sqlserver-/, parameter: 'rds.force_ssl', values: ['1'] },
  { engine: /^mysql$/, parameter: 'require_secure_transport', values: ['1', 'on'], onFrom: [9, 7] },
  { engine: /^mariadb$/, parameter: 'require_secure_transport', values: ['1', 'on'], onFrom: [11, 8] },
  { engine: /^aurora-mysql$/, parameter: 'require_secure_transport', values: ['1', 'on'] },
];

/** A parameter group whose engine can refuse plain text has it do so. Families are spelled `mysql8.0`, `sqlserver-se-16.0`. */
export const parameterGroup: Check = ({ properties }) => {
  const [, engine = '', version = ''] = /^(.*?)-?([\d.]*)$/.exec(properties.text('family') ?? '') ?? [];
  const rule = ENFORCEMENT.find((each) => each.engine.test(engine));
  if (rule === undefined) return undefined;
  const value = valueOf(properties, rule.parameter);
  const refuses = value === undefined ? isOnByDefault(rule, version) : rule.values.includes(value.toLowerCase());
  return refuses ? undefined : `clients may connect in plain text: set \`${rule.parameter}\` to '${rule.values[0]}'`;
};

/** A database with the parameter group that AWS gives it: that group cannot be changed, so the default of its engine holds. */
export const defaultParameters =
  (groupName: string, source: string): Check =>
  ({ properties }) => {
    if (properties.value(groupName) !== undefined || properties.value(source) !== undefined) return undefined;
    const engine = properties.text('engine') ?? '';
    const rule = ENFORCEMENT.find((each) => each.engine.test(engine));
    return rule === undefined || isOnByDefault(rule, properties.text('engineVersion') ?? '')
      ? undefined
      : `its default parameter group lets clients connect in plain text: give it one that sets \`${rule.parameter}\` to '${rule.values[0]}'`;
  };

function valueOf(properties: Properties, name: string): string | undefined {
  const set = properties.objects('parameters').find((parameter) => parameter.text('name')?.toLowerCase() === name);
  return set?.text('value') ?? set?.number('value')?.toString();
}

/** A version that is not said is one that AWS chooses, and may be an old one. */
function isOnByDefault({ onFrom }: Enforcement, version: string): boolean {
  if (onFrom === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > onFrom[0] || (major === onFrom[0] && minor >= onFrom[1]);
}
