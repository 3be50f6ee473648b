import fc from 'fast-check';
import { LOG_RETENTION_DAYS } from '../../lib/clouds/aws/log-retention';
import {
  BACKUP_TIERS,
  describeProfile,
  ENVIRONMENT_KINDS,
  profileFor,
  REGULATIONS,
  SERVICE_TIERS,
  type ProfileInput,
} from '../../lib/profile/profile';

const anyInput: fc.Arbitrary<ProfileInput> = fc.record({
  tier: fc.constantFrom(...SERVICE_TIERS),
  kind: fc.constantFrom(...ENVIRONMENT_KINDS),
  regulations: fc.uniqueArray(fc.constantFrom(...REGULATIONS)),
});

describe('profileFor', () => {
  test('gold production under HIPAA is spread, protected and kept for six years', () => {
    expect(profileFor({ tier: 'gold', kind: 'production', regulations: ['hipaa', 'gdpr'] })).toMatchObject({
      zones: 3,
      egress: 'per-zone',
      logRetentionDays: 2192,
      backupTier: 'daily-and-monthly-with-copy',
      deletionProtection: true,
      runningHours: 'always',
      keys: 'customer-managed',
      webFirewall: true,
      burstable: false,
    });
  });

  test('staging of the same client shares a way out, sleeps and forgets sooner', () => {
    expect(profileFor({ tier: 'gold', kind: 'staging', regulations: ['hipaa', 'gdpr'] })).toMatchObject({
      zones: 2,
      egress: 'shared',
      logRetentionDays: 30,
      runningHours: 'support-hours',
      deletionProtection: false,
      burstable: true,
    });
  });

  test.each([
    ['gold', 75],
    ['silver', 85],
    ['bronze', 90],
  ] as const)('%s production is told of CPU above %d %%', (tier, percent) => {
    expect(profileFor({ tier, kind: 'production' }).alarms.cpuPercent).toBe(percent);
  });

  test('log retention is always one that CloudWatch Logs accepts', () => {
    fc.assert(fc.property(anyInput, (input) => LOG_RETENTION_DAYS.includes(profileFor(input).logRetentionDays)));
  });

  test('a regulation raises defaults and never lowers them', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...REGULATIONS), (input, regulation) => {
        const before = profileFor(input);
        const after = profileFor({ ...input, regulations: [...(input.regulations ?? []), regulation] });
        expect(after.logRetentionDays).toBeGreaterThanOrEqual(before.logRetentionDays);
        expect(BACKUP_TIERS.indexOf(after.backupTier)).toBeGreaterThanOrEqual(BACKUP_TIERS.indexOf(before.backupTier));
        expect([before.webFirewall, after.webFirewall]).not.toEqual([true, false]);
        expect([before.keys, after.keys]).not.toEqual(['customer-managed', 'provider-managed']);
      }),
    );
  });

  test('an override comes last', () => {
    expect(profileFor({ tier: 'gold', kind: 'production' }, { zones: 2, egress: 'shared' })).toMatchObject({
      zones: 2,
      egress: 'shared',
    });
  });

  test('is described by tier, kind and regulations', () => {
    expect(describeProfile({ tier: 'gold', kind: 'production', regulations: ['hipaa', 'gdpr'] })).toBe(
      'gold production under HIPAA, GDPR',
    );
    expect(describeProfile({ tier: 'bronze', kind: 'sandbox', regulations: [] })).toBe('bronze sandbox');
  });
});
