import { profileFor, type EnvironmentKind, type Profile, type Regulation, type ServiceTier } from './profile';

/** What a tier brings to production, for editors. */
export function tierBrings(tier: ServiceTier): string {
  const { zones, egress, logRetentionDays, backupTier, alarms } = profileFor({ tier, kind: 'production' });
  const gateways = egress === 'per-zone' ? 'a NAT gateway in each' : 'one shared NAT gateway';
  return `Production in ${zones} zones with ${gateways}, logs kept ${logRetentionDays} days, ${backupTier.replaceAll('-', ' ')} backups, warning at ${alarms.cpuPercent}% CPU`;
}

/** What a kind of environment brings, for editors. */
export function kindBrings(kind: EnvironmentKind): string {
  const { runningHours, deletionProtection, backupTier } = profileFor({ tier: 'gold', kind });
  return [
    runningHours === 'always' ? 'Runs always' : 'Runs in support hours',
    deletionProtection ? 'protected from deletion' : 'may be deleted whole',
    backupTier === 'none' ? 'no backups' : `${backupTier.replaceAll('-', ' ')} backups for a gold client`,
  ].join(', ');
}

/** What a regulation raises above the defaults of a bronze production environment, for editors. */
export function regulationBrings(regulation: Regulation): string {
  const before = profileFor({ tier: 'bronze', kind: 'production' });
  const after = profileFor({ tier: 'bronze', kind: 'production', regulations: [regulation] });
  const raised = RAISED.flatMap(([key, says]) => (before[key] === after[key] ? [] : [says(after)]));
  return raised.length > 0 ? raised.join(', ').replace(/^./, (letter) => letter.toUpperCase()) : 'Raises no default';
}

const RAISED: readonly (readonly [keyof Profile, (profile: Profile) => string])[] = [
  ['keys', () => 'keys in the account of the client'],
  ['logRetentionDays', ({ logRetentionDays }) => `production logs kept ${logRetentionDays} days`],
  ['webFirewall', () => 'a web application firewall on public load balancers'],
  ['backupTier', ({ backupTier }) => `${backupTier.replaceAll('-', ' ')} backups`],
];
