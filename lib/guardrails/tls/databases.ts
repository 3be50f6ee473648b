import type { Check } from '../guardrail';

/**
 * The parameter by which an engine refuses plain text, and whether its default does. Source: Amazon RDS user guide, "Using SSL/TLS to
 * encrypt a connection to a DB instance or cluster", and "Encrypting data in transit" of Amazon DocumentDB.
 */
interface Enforcement {
  readonly family: RegExp;
  readonly parameter: string;
  readonly values: readonly string[];
  /** Whether an engine that is told nothing refuses plain text. */
  readonly byDefault: boolean;
}

const ENFORCEMENT: readonly Enforcement[] = [
  { family: /^docdb/, parameter: 'tls', values: ['enabled', 'tls1.2+', 'tls1.3+', 'fips-140-3'], byDefault: true },
  { family: /^(aurora-)?postgres(ql)?(9|1[0-4])?$/, parameter: 'rds.force_ssl', values: ['1'], byDefault: false },
  { family: /^(aurora-)?postgres(ql)?\d+$/, parameter: 'rds.force_ssl', values: ['1'], byDefault: true },
  { family: /^sqlserver/, parameter: 'rds.force_ssl', values: ['1'], byDefault: false },
  { family: /^(aurora-)?(mysql|mariadb)/, parameter: 'require_secure_transport', values: ['1', 'on'], byDefault: false },
];

/** A parameter group whose engine can refuse plain text has it do so. */
export const parameterGroup: Check = ({ properties }) => {
  const family = properties.text('family');
  const rule = family === undefined ? undefined : enforcementOf(family.replace(/(\D\d+)\.\d+$/, '$1'));
  if (rule === undefined) return undefined;
  const set = properties.objects('parameters').find((each) => each.text('name')?.toLowerCase() === rule.parameter);
  const value = set?.value('value');
  if (value === undefined) return rule.byDefault ? undefined : advise(rule);
  return rule.values.includes(String(value as string | number).toLowerCase()) ? undefined : advise(rule);
};

/** An instance with the parameter group that AWS gives it: the group cannot be changed, so its engine's default holds. */
export const instanceParameters: Check = ({ properties }) => {
  if (properties.value('parameterGroupName') !== undefined || properties.value('replicateSourceDb') !== undefined)
    return undefined;
  const engine = properties.text('engine');
  if (engine === undefined) return undefined;
  const version = /^\d+/.exec(properties.text('engineVersion') ?? '')?.[0] ?? '';
  const rule = enforcementOf(`${engine}${version}`);
  return rule === undefined || rule.byDefault
    ? undefined
    : `its default parameter group lets clients connect in plain text: give it one that sets \`${rule.parameter}\` to '${rule.values[0] ?? ''}'`;
};

function enforcementOf(family: string): Enforcement | undefined {
  return ENFORCEMENT.find((each) => each.family.test(family));
}

function advise({ parameter, values }: Enforcement): string {
  return `clients may connect in plain text: set \`${parameter}\` to '${values[0] ?? ''}'`;
}
