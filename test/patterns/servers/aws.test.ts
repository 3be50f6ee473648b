import { CronExpressionParser } from 'cron-parser';
import fc from 'fast-check';
import { awsServers, type AwsServers } from '../../../lib/patterns/servers/aws';
import { planServers } from '../../../lib/patterns/servers/plan';
import type { ServersProps } from '../../../lib/patterns/servers/props';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { ARCHITECTURES, SIZE_NAMES } from '../../../lib/profile/sizes';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { capacity, context, planOf, props, supportHours } from './arbitrary';

const production = clinicContext({ supportHours });
const staging = clinicContext({ kind: 'staging', supportHours });

function words(asked: Partial<ServersProps> = {}, where: EnvironmentContext = production): AwsServers {
  return awsServers(planOf({ os: 'amazon-linux-2023', ...asked }, where), where.places.home, { image: '/clinic/ehr' });
}

describe('instance type', () => {
  test('production is steady, staging burstable', () => {
    expect(words()).toMatchObject({ instanceType: 'm6i.large', architecture: 'x86-64' });
    expect(words()).not.toHaveProperty('cpuCredits');
    expect(words({}, staging)).toMatchObject({ instanceType: 't3.large', cpuCredits: 'standard' });
  });

  test('burstable servers never buy credits, and no others are spoken of', () =>
    fc.assert(
      fc.property(props, context, (asked, where) => {
        const { cpuCredits, instanceType } = awsServers(planOf(asked, where), {}, {});
        expect(cpuCredits === 'standard').toBe(instanceType.startsWith('t'));
      }),
    ));

  test('every planned alarm has its words; only of servers that are not burstable, that of credits has none', () =>
    fc.assert(
      fc.property(props, context, (asked, where) => {
        const planned = planOf(asked, where);
        const { alarms, cpuCredits } = awsServers(planned, {}, {});
        const expected = planned.alarms.filter(({ signal }) => signal !== 'cpu-credits' || cpuCredits !== undefined);
        expect(alarms.map(({ plan }) => plan)).toEqual(expected);
      }),
    ));

  test('the architecture follows an exact instance type', () => {
    expect(words({ instanceType: 'r7g.2xlarge' })).toMatchObject({
      instanceType: 'r7g.2xlarge',
      architecture: 'arm64',
    });
    expect(words({ instanceType: 'g4dn.xlarge' })).toMatchObject({
      instanceType: 'g4dn.xlarge',
      architecture: 'x86-64',
    });
  });

  /** Processors and memory of the families that sizes are chosen from, by the name of the step. */
  const STEP_VCPU: Readonly<Record<string, number>> = { large: 2, xlarge: 4 };
  const GIB_PER_VCPU: Readonly<Record<string, number>> = { c: 2, m: 4, r: 8 };

  test('servers are at least as large as was asked for', () => {
    fc.assert(
      fc.property(capacity, fc.constantFrom(...ARCHITECTURES), (size, architecture) => {
        const [family = '', step = ''] = words({ size, architecture }).instanceType.split('.');
        const vcpu = STEP_VCPU[step] ?? Number.parseInt(step, 10) * 4;
        expect(vcpu).toBeGreaterThanOrEqual(size.vcpu);
        expect(vcpu * (GIB_PER_VCPU[family.charAt(0)] ?? 0)).toBeGreaterThanOrEqual(size.memoryGib);
      }),
    );
  });
});

describe('the newest image', () => {
  test.each([
    ['amazon-linux-2023', 'x86-64', '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'],
    ['amazon-linux-2023', 'arm64', '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64'],
    ['ubuntu-24.04', 'x86-64', '/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id'],
    ['ubuntu-24.04', 'arm64', '/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id'],
    ['windows-2022', 'x86-64', '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base'],
    ['windows-2025', 'x86-64', '/aws/service/ami-windows-latest/Windows_Server-2025-English-Full-Base'],
  ] as const)('of %s for %s', (os, architecture, parameter) => {
    const plan = planServers('ehr', { os, architecture }, production);
    expect(awsServers(plan, {}, {}).image).toEqual({ parameter });
  });
});

test('volumes: each image has device names of its own', () => {
  expect(words().volumes).toEqual([{ device: '/dev/xvda', gib: 30, type: 'gp3' }]);
  const dataVolumes = { records: { gib: 200 }, scans: { gib: 500, kind: 'throughput' } } as const;
  expect(words({ os: 'windows-2022', data: 'ephemeral', dataVolumes }).volumes).toEqual([
    { device: '/dev/sda1', gib: 60, type: 'gp3' },
    { name: 'records', device: 'xvdf', gib: 200, type: 'gp3' },
    { name: 'scans', device: 'xvdg', gib: 500, type: 'st1' },
  ]);
});

describe('schedule', () => {
  test('staging sleeps outside support hours', () => {
    expect(words({}, staging).groups[0]?.schedule).toEqual([
      { name: 'wake', cron: '30 7 * * MON,TUE,WED,THU,FRI', min: 1, max: 2 },
      { name: 'sleep', cron: '0 19 * * MON,TUE,WED,THU,FRI', min: 0, max: 0 },
    ]);
  });

  test('changes of capacity keep the time zone of the client', () => {
    const morning = { name: 'morning', days: ['mon'], at: '08:00', min: 3, max: 6 } as const;
    const { schedule = [] } = words({ scaling: { scheduled: [morning] } }).groups[0] ?? {};
    expect(schedule).toEqual([{ name: 'morning', cron: '0 8 * * MON', min: 3, max: 6 }]);
    const next = CronExpressionParser.parse(schedule[0]?.cron ?? '', {
      tz: supportHours.timeZone,
      currentDate: '2026-07-18T00:00:00Z',
    });
    expect(next.next().toISOString()).toBe('2026-07-20T07:00:00.000Z');
  });

  test('the maintenance window is a cron of Systems Manager', () => {
    const window = { cron: 'cron(0 3 ? * SUN *)', hours: 3, cutoffHours: 1 };
    expect(words().patching).toEqual({ by: 'refresh', window });
    expect(words({ dataVolumes: { records: { gib: 50 } } }).patching).toEqual({
      by: 'standby',
      window,
      baseline: {
        operatingSystem: 'AMAZON_LINUX_2023',
        approvesAfterDays: 7,
        filters: { CLASSIFICATION: ['Security', 'Bugfix'] },
      },
    });
    expect(words({ patching: { maxLifetimeDays: 30 } }).patching).toEqual({ by: 'lifetime', seconds: 2_592_000 });
    expect(words({}, staging).patching).toEqual({ by: 'daily-start' });
  });
});

describe('spot', () => {
  test('is spread over types with at least the same processors and memory', () => {
    expect(words({ spot: { percent: 70 }, capacity: { min: 2, max: 6 } }).spot).toEqual({
      onDemandPercent: 30,
      onDemandBase: 1,
      types: ['m6i.large', 'm5.large', 'm5d.large', 'r6i.large', 'r5.large'],
    });
    expect(words({ size: { vcpu: 32, memoryGib: 64 }, spot: { percent: 70 } }).spot?.types).toEqual([
      'c6i.8xlarge',
      'm6i.8xlarge',
      'm5.8xlarge',
    ]);
  });

  test('is never burstable', () => {
    const spot = { percent: 100, onDemandBase: 0 };
    expect(words({ spot, architecture: 'arm64' }, staging).instanceType).toBe('m7g.large');
  });

  test('is of at least three types for every size by name', () => {
    for (const architecture of ARCHITECTURES)
      for (const size of SIZE_NAMES)
        expect(words({ size, architecture, spot: { percent: 50 } }).spot?.types.length).toBeGreaterThanOrEqual(3);
  });
});

describe('load balancer', () => {
  test('speaks to the servers as the plan says', () => {
    expect(words({ loadBalancer: {} }).loadBalancer?.targetProtocol).toBe('HTTPS');
    expect(words({ loadBalancer: { targetTls: false } }).loadBalancer?.targetProtocol).toBe('HTTP');
    expect(words().loadBalancer).toBeUndefined();
  });

  test('access logs move to cheaper storage while they are kept', () => {
    expect(words({ loadBalancer: {} }).loadBalancer?.accessLogs).toEqual({
      retentionDays: 2192,
      transitions: [
        { afterDays: 30, storageClass: 'STANDARD_IA' },
        { afterDays: 90, storageClass: 'GLACIER_IR' },
      ],
    });
  });

  test('logs that go soon are not moved first', () => {
    expect(words({ loadBalancer: {} }, staging).loadBalancer?.accessLogs).toEqual({
      retentionDays: 30,
      transitions: [],
    });
  });

  test('is guarded by managed rules when it is public and the client regulated', () => {
    expect(words({ loadBalancer: { public: true } }).loadBalancer?.webFirewall?.ruleGroups).toEqual([
      { name: 'AWSManagedRulesAmazonIpReputationList', countOnly: [] },
      { name: 'AWSManagedRulesCommonRuleSet', countOnly: ['SizeRestrictions_BODY'] },
      { name: 'AWSManagedRulesKnownBadInputsRuleSet', countOnly: [] },
    ]);
    expect(words({ loadBalancer: {} }).loadBalancer?.webFirewall).toBeUndefined();
  });
});

test('logs are kept for the next longer period that CloudWatch Logs has, and never shorter', () => {
  expect(words().logRetentionDays).toBe(2192);
  const profile = { ...production.profile, logRetentionDays: 200 };
  const kept = words({}, { ...production, profile });
  expect(kept.logRetentionDays).toBe(365);
  expect(kept.decisions.at(-1)?.choice).toBe('one year (365 days), the next longer period of CloudWatch Logs');
});

test('every decision says why', () => {
  const { decisions } = words({
    os: 'windows-2022',
    size: 'large',
    spot: { percent: 50 },
    loadBalancer: { public: true },
  });
  expect(decisions.map(({ what, choice, because }) => `${what}: ${choice} (${because})`)).toEqual([
    'instance type: m6i.xlarge (x86-64) (size large)',
    'image: named by /clinic/ehr at each launch (client file)',
    'spot types: m6i.xlarge, m5.xlarge, m5d.xlarge, r6i.xlarge, r5.xlarge (default)',
    'volumes: 60 GiB gp3 at /dev/sda1 (default)',
    'web firewall rules: AWS WAF managed rules on the load balancer (default)',
  ]);
  expect(new Set(decisions.map(({ pattern }) => pattern))).toEqual(new Set(['servers/ehr']));
  expect(words({}, staging).decisions[0]?.choice).toBe('t3.large (x86-64, standard credit mode)');
});
