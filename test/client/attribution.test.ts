import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { parseClient } from '../../lib/client/parse';
import { CLIENT_FILE, type Decision } from '../../lib/profile/decision';

type Written = Readonly<Record<string, unknown>>;

/** Keys of which one at least stands in the file where a decision is attributed to it, by what is decided. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'support hours': ['client.supportHours'],
  'encryption keys': ['environment.profile.keys'],
  'deletion protection': ['environment.profile.deletionProtection'],
  zones: ['pattern.zones', 'environment.profile.zones'],
  'public subnets': ['pattern.cidr'],
  'private subnets': ['pattern.cidr'],
  'data subnets': ['pattern.cidr'],
  'outbound internet': ['pattern.egress', 'pattern.tiers', 'environment.profile.egress'],
  endpoints: ['pattern.endpoints'],
  'flow logs': ['pattern.flowLogRetentionDays', 'environment.profile.logRetentionDays'],
  'operating system': ['pattern.os'],
  servers: ['pattern.count', 'pattern.capacity'],
  'zones of the servers': ['pattern.zones'],
  'running hours': ['pattern.runningHours', 'environment.profile.runningHours'],
  scaling: ['pattern.scaling'],
  'scheduled capacity surgery-hours': ['pattern.scaling.scheduled'],
  'scheduled capacity evening': ['pattern.scaling.scheduled'],
  'first boot': ['pattern.firstBoot', 'pattern.packages'],
  disks: ['pattern.rootVolumeGib', 'pattern.dataVolumes'],
  data: ['pattern.data'],
  'load balancer': ['pattern.loadBalancer'],
  'web firewall': ['pattern.loadBalancer.webFirewall', 'environment.profile.webFirewall'],
  patching: ['pattern.patching'],
  logs: ['environment.profile.logRetentionDays'],
  image: ['pattern.image'],
  'instance type': ['pattern.instanceType'],
  'critical alarms': ['pattern.routes.critical', 'pattern.criticalAs'],
  warnings: ['pattern.routes.warning'],
  dashboard: ['pattern.dashboard'],
  budget: ['pattern.budget', 'environment.monthlyBudget'],
  backup: ['pattern.backup'],
  vault: ['pattern.vault'],
  lock: ['pattern.lock', 'environment.profile.backupTier'],
  'standard, daily': ['pattern.classes', 'environment.profile.backupTier'],
  'standard, monthly': ['pattern.classes', 'environment.profile.backupTier'],
  copies: ['environment.copy', 'environment.profile.backupTier'],
  'restore tests': ['pattern.restoreTests', 'environment.profile.backupTier'],
  'audit reports': ['pattern.reports'],
};

const OVERRIDES = {
  zones: 2,
  egress: 'shared',
  logRetentionDays: 400,
  deletionProtection: true,
  runningHours: 'always',
  keys: 'customer-managed',
  webFirewall: true,
  backupTier: 'daily',
};

/** What may be left out of the file. */
const OPTIONAL = [
  ['client', 'supportHours'],
  ...['monthlyBudget', 'profile', 'copy', 'backup', 'monitoring'].map((key) => ['environments', 'production', key]),
  ...Object.keys(OVERRIDES).map((key) => ['environments', 'production', 'profile', key]),
  ['environments', 'production', 'network', 'endpoints'],
  ...['count', 'dataVolumes', 'patching'].map((key) => ['environments', 'production', 'servers', 'ehr', key]),
  ...['capacity', 'packages', 'scaling', 'size'].map((key) => [
    ...['environments', 'production', 'servers', 'portal'],
    key,
  ]),
  ...['critical', 'warning'].map((key) => ['environments', 'production', 'monitoring', 'routes', key]),
];

describe('what a decision is attributed to', () => {
  const clinic = parseDocument(readFileSync('examples/clinic/client.yaml', 'utf8')).toJS() as Written;
  const production = at(clinic, ['environments', 'production']) as Written;
  const whole = { ...clinic, environments: { production: { ...production, profile: OVERRIDES } } };

  it('is the client file only where it has a key of it, in the clinic', () => {
    expect(falselyAttributed({ ...clinic, environments: { production } })).toEqual([]);
  });

  it('is the client file only where it has a key of it, whichever keys are left out', () => {
    fc.assert(
      fc.property(fc.subarray(OPTIONAL, { minLength: 1 }), (left) => {
        expect(falselyAttributed(left.reduce(without, whole))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the client file for each default of the profile that an environment overrides', () => {
    const overridden = decisionsOf(whole).filter(({ because }) => because === CLIENT_FILE);
    expect(overridden.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['zones', 'outbound internet', 'flow logs', 'logs', 'encryption keys', 'web firewall']),
    );
  });
});

function falselyAttributed(file: Written): readonly string[] {
  return decisionsOf(file)
    .filter(({ because, what, pattern }) => because === CLIENT_FILE && !hasKey(file, pattern, what))
    .map(({ pattern, what }) => `${pattern} ${what}`);
}

function decisionsOf(file: Written): readonly Decision[] {
  return parseClient(JSON.stringify(file), 'examples/clinic/client.yaml').plans.flatMap(({ decisions }) => decisions);
}

function hasKey(file: Written, pattern: string, what: string): boolean {
  const keys = KEYS[what];
  if (keys === undefined) throw new RangeError(`no key is known for "${what}"`);
  const environment = at(file, ['environments', 'production']);
  const known = { client: file.client, environment, pattern: at(environment, pattern.split('/')) };
  return keys.some((key) => at(known, key.split('.')) !== undefined);
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (inner as Written | undefined)?.[key], value);
}

function without(file: Written, [key, ...rest]: readonly string[]): Written {
  if (key === undefined || file[key] === undefined) return file;
  const { [key]: inner, ...others } = file;
  return rest.length === 0 ? others : { ...others, [key]: without(inner as Written, rest) };
}
