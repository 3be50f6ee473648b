import { CronExpressionParser } from 'cron-parser';
import fc from 'fast-check';
import { planServers, type ServersPlan } from '../../../lib/patterns/servers/plan';
import { OPERATING_SYSTEMS, type ServersProps } from '../../../lib/patterns/servers/props';
import { ENVIRONMENT_KINDS, RUNNING_HOURS, SERVICE_TIERS } from '../../../lib/profile/profile';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';

const supportHours = {
  timeZone: 'Europe/Dublin',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '07:30',
  to: '19:00',
} as const;
const production = clinicContext({ supportHours });
const staging = clinicContext({ kind: 'staging', supportHours });
const certificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b2c3d';

function plan(props: Partial<ServersProps> = {}, context: EnvironmentContext = production): ServersPlan {
  return planServers('ehr', { os: 'amazon-linux-2023', ...props }, context);
}

function alarm(planned: ServersPlan, id: string): ServersPlan['alarms'][number] | undefined {
  return planned.alarms.find((entry) => entry.id === id);
}

const capacity = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
const size = fc.record({ vcpu: fc.integer({ min: 1, max: 64 }), memoryGib: fc.integer({ min: 1, max: 512 }) });
const context = fc
  .record({ tier: fc.constantFrom(...SERVICE_TIERS), kind: fc.constantFrom(...ENVIRONMENT_KINDS) })
  .map((profile) => clinicContext({ ...profile, supportHours }));
const props = fc.record(
  {
    os: fc.constantFrom(...OPERATING_SYSTEMS),
    size,
    capacity,
    runningHours: fc.constantFrom(...RUNNING_HOURS),
    dataVolumeGib: fc.integer({ min: 1, max: 500 }),
  },
  { requiredKeys: ['os'] },
) as fc.Arbitrary<ServersProps>;

describe('of every plan it holds that', () => {
  const always = (law: (planned: ServersPlan) => void): void =>
    fc.assert(fc.property(props, context, (asked, where) => law(planServers('ehr', asked, where))));

  test('there are never fewer at most than at least, and never a desired number', () =>
    always(({ capacity: limits, schedule }) => {
      for (const { min, max } of [limits, ...schedule]) expect(max).toBeGreaterThanOrEqual(min);
      expect(Object.keys(limits)).toEqual(['min', 'max']);
    }));

  test('a rollout leaves room for the server that it replaces', () =>
    always(({ capacity: { min, max }, rollout }) => {
      expect(rollout.minInService).toBeLessThan(max);
      expect(rollout.minInService).toBeGreaterThanOrEqual(Math.min(min, max - 1));
    }));

  test('whoever wakes goes to sleep again', () =>
    always(({ schedule, capacity: limits }) => {
      const names = schedule.map(({ name }) => name);
      expect(names.length === 0 || names.join() === 'wake,sleep').toBe(true);
      expect(schedule[0] ?? { ...limits }).toMatchObject(limits);
      expect(schedule[1] ?? { min: 0, max: 0 }).toMatchObject({ min: 0, max: 0 });
    }));

  test('burstable servers never buy credits, and no others are spoken of', () =>
    always(({ instances }) => expect(instances.cpuCredits === 'standard').toBe(instances.type.startsWith('t'))));

  test('alarms have names of their own', () =>
    always(({ alarms }) => expect(new Set(alarms.map(({ id }) => id)).size).toBe(alarms.length)));

  test('a fleet that may be empty has no alarm that takes emptiness for a failure', () =>
    always(({ alarms, capacity: { min }, schedule }) => {
      const mayBeEmpty = min === 0 || schedule.length > 0;
      expect(alarms.some(({ silence }) => silence === 'breach')).toBe(!mayBeEmpty);
    }));
});

/** Processors and memory of the families that sizes are chosen from, by the name of the step. */
const STEP_VCPU: Readonly<Record<string, number>> = { large: 2, xlarge: 4 };
const GIB_PER_VCPU: Readonly<Record<string, number>> = { c: 2, m: 4, r: 8 };

test('servers are at least as large as was asked for', () => {
  fc.assert(
    fc.property(size, fc.constantFrom('x86-64', 'arm64'), (asked, architecture) => {
      const { type } = plan({ size: asked, architecture }).instances;
      const [family = '', step = ''] = type.split('.');
      const vcpu = STEP_VCPU[step] ?? Number.parseInt(step, 10) * 4;
      expect(vcpu).toBeGreaterThanOrEqual(asked.vcpu);
      expect(vcpu * (GIB_PER_VCPU[family.charAt(0)] ?? 0)).toBeGreaterThanOrEqual(asked.memoryGib);
    }),
  );
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
    expect(plan({ os, architecture }).imageParameter).toBe(parameter);
  });
});

describe('defaults', () => {
  test('production: two to four steady servers that always run', () => {
    expect(plan()).toMatchObject({
      fullName: 'northwind-production-ehr',
      tier: 'private',
      instances: { type: 'm6i.large', architecture: 'x86-64' },
      capacity: { min: 2, max: 4 },
      scaling: { cpuPercent: 60 },
      schedule: [],
      volumes: [{ device: '/dev/xvda', gib: 30 }],
      customerKey: true,
      retain: true,
      rollout: { minInService: 2, pauseMinutes: 5 },
      logRetentionDays: 2192,
      patching: { group: 'production-ehr', window: { day: 'sun', at: '03:00', hours: 3, cutoffHours: 1 } },
    });
  });

  test('staging: one or two burstable servers that sleep and start each day from the newest image', () => {
    expect(plan({}, staging)).toMatchObject({
      instances: { type: 't3.large', cpuCredits: 'standard' },
      capacity: { min: 1, max: 2 },
      timeZone: 'Europe/Dublin',
      schedule: [
        { name: 'wake', cron: '30 7 * * MON,TUE,WED,THU,FRI', min: 1, max: 2 },
        { name: 'sleep', cron: '0 19 * * MON,TUE,WED,THU,FRI', min: 0, max: 0 },
      ],
      patching: { group: 'staging-ehr' },
      retain: false,
    });
    expect(plan({}, staging).patching.window).toBeUndefined();
    expect(plan({ patching: { day: 'wed', at: '12:00', hours: 1 } }, staging).patching.window).toEqual({
      day: 'wed',
      at: '12:00',
      hours: 1,
      cutoffHours: 0,
    });
  });

  test('Windows has 60 GiB, a data volume its own device', () => {
    expect(plan({ os: 'windows-2022', dataVolumeGib: 200 }).volumes).toEqual([
      { device: '/dev/sda1', gib: 60 },
      { device: 'xvdf', gib: 200 },
    ]);
  });

  test('the architecture follows an exact instance type', () => {
    expect(plan({ instanceType: 'r7g.2xlarge' }).instances).toEqual({ type: 'r7g.2xlarge', architecture: 'arm64' });
    expect(plan({ instanceType: 'g4dn.xlarge' }).instances).toEqual({ type: 'g4dn.xlarge', architecture: 'x86-64' });
  });

  test('nothing is held where there is no room to grow', () => {
    expect(plan({ capacity: { min: 2, max: 2 } }).scaling).toEqual({});
  });
});

describe('schedule', () => {
  const morning = { name: 'morning', days: ['mon'], at: '08:00', min: 3, max: 6 } as const;

  test('changes of capacity keep the time zone of the client', () => {
    const { schedule, timeZone } = plan({ scaling: { scheduled: [morning] } });
    expect(schedule).toEqual([{ name: 'morning', cron: '0 8 * * MON', min: 3, max: 6 }]);
    const next = CronExpressionParser.parse(schedule[0]?.cron ?? '', {
      tz: timeZone,
      currentDate: '2026-07-18T00:00:00Z',
    });
    expect(next.next().toISOString()).toBe('2026-07-20T07:00:00.000Z');
  });

  test('a fleet that is asked to run at all hours does', () => {
    expect(plan({ runningHours: 'always' }, staging).schedule).toEqual([]);
  });
});

describe('spot', () => {
  test('is spread over types with at least the same processors and memory', () => {
    expect(plan({ spot: { percent: 70 }, capacity: { min: 2, max: 6 } }).spot).toEqual({
      onDemandPercent: 30,
      onDemandBase: 1,
      types: ['m6i.large', 'm5.large', 'm5d.large', 'r6i.large', 'r5.large'],
    });
    expect(plan({ size: { vcpu: 32, memoryGib: 64 }, spot: { percent: 70 } }).spot?.types).toEqual([
      'c6i.8xlarge',
      'm6i.8xlarge',
      'm5.8xlarge',
    ]);
  });

  test('is never burstable', () => {
    expect(plan({ spot: { percent: 100, onDemandBase: 0 }, architecture: 'arm64' }, staging).instances.type).toBe(
      'm7g.large',
    );
  });

  test('is of at least three types for every size by name', () => {
    const sizes = ['small', 'medium', 'large', 'xlarge'] as const;
    for (const architecture of ['x86-64', 'arm64'] as const)
      for (const name of sizes)
        expect(plan({ size: name, architecture, spot: { percent: 50 } }).spot?.types.length).toBeGreaterThanOrEqual(3);
  });
});

describe('load balancer', () => {
  test('is internal unless public ingress is asked for', () => {
    expect(plan({ loadBalancer: { certificateArn } }).loadBalancer).toEqual({
      certificateArn,
      public: false,
      tier: 'private',
      allowFrom: 'network',
      target: { port: 443, protocol: 'HTTPS' },
      healthCheckPath: '/',
      deletionProtection: true,
      accessLogs: {
        retentionDays: 2192,
        moves: [
          { afterDays: 30, to: 'infrequent-access' },
          { afterDays: 90, to: 'archive' },
        ],
      },
    });
  });

  test('is guarded when it is public and the client regulated', () => {
    const balanced = plan({ loadBalancer: { certificateArn, public: true, targetPort: 8080, targetTls: false } });
    expect(balanced.loadBalancer).toMatchObject({
      public: true,
      tier: 'public',
      allowFrom: ['0.0.0.0/0'],
      target: { port: 8080, protocol: 'HTTP' },
      webFirewall: {
        ruleGroups: [
          { name: 'AWSManagedRulesAmazonIpReputationList', countOnly: [] },
          { name: 'AWSManagedRulesCommonRuleSet', countOnly: ['SizeRestrictions_BODY'] },
          { name: 'AWSManagedRulesKnownBadInputsRuleSet', countOnly: [] },
        ],
      },
    });
    expect(
      plan({ loadBalancer: { certificateArn, public: true, webFirewall: false } }).loadBalancer?.webFirewall,
    ).toBeUndefined();
    const unregulated = clinicContext({ regulations: [] });
    expect(
      plan({ loadBalancer: { certificateArn, public: true } }, unregulated).loadBalancer?.webFirewall,
    ).toBeUndefined();
  });

  test('logs that go soon are not moved first', () => {
    expect(plan({ loadBalancer: { certificateArn } }, staging).loadBalancer?.accessLogs).toEqual({
      retentionDays: 30,
      moves: [],
    });
  });
});

describe('alarms', () => {
  test('gold production: thresholds of the tier', () => {
    const planned = plan({ loadBalancer: { certificateArn } });
    expect(
      planned.alarms.map(
        ({ id, severity, comparison, threshold, silence }) => `${id} ${severity} ${comparison} ${threshold} ${silence}`,
      ),
    ).toEqual([
      'ServersMissing critical below 2 breach',
      'CpuHigh warning above 75 fine',
      'MemoryHigh warning above 80 fine',
      'DiskFull warning above 80 fine',
      'NoHealthyTarget critical below 1 breach',
      'UnhealthyTargets warning above 0 fine',
      'ServerErrors critical above 5 fine',
      'LoadBalancerErrors critical above 5 fine',
      'SlowResponses warning above 1 fine',
    ]);
    expect(planned.alarms.every(({ runbook, periods }) => runbook.length > 40 && periods === 2)).toBe(true);
    expect(alarm(planned, 'SlowResponses')).toMatchObject({
      signal: 'latency',
      on: ['load-balancer', 'target-group'],
      minutes: 5,
    });
  });

  test('no alarm fires at night for a stopped fleet', () => {
    const planned = plan({ loadBalancer: { certificateArn } }, staging);
    expect(alarm(planned, 'ServersMissing')).toBeUndefined();
    expect(alarm(planned, 'NoHealthyTarget')?.silence).toBe('fine');
  });

  test('the minimum of the whole week is missed, not the minimum of the day', () => {
    const scheduled = [{ name: 'night', days: ['mon'], at: '22:00', min: 1, max: 2 }] as const;
    expect(alarm(plan({ scaling: { scheduled } }), 'ServersMissing')?.threshold).toBe(1);
  });
});

test('every decision says why', () => {
  const planned = plan({
    os: 'windows-2022',
    size: 'large',
    spot: { percent: 50 },
    loadBalancer: { certificateArn, public: true },
  });
  expect(planned.decisions.map(({ what, choice, because }) => `${what}: ${choice} (${because})`)).toEqual([
    'operating system: windows-2022, newest image at each launch (client file)',
    'instance type: m6i.xlarge (x86-64) (size large)',
    'servers: 2 to 4 (gold production under hipaa)',
    'running hours: always (gold production under hipaa)',
    'scaling: holds 60 % CPU (default)',
    'spot share: 50 % above 1 on demand, of m6i.xlarge, m5.xlarge, m5d.xlarge, r6i.xlarge, r5.xlarge (client file)',
    "volumes: 60 GiB gp3 at /dev/sda1, encrypted with the client's key (gold production under hipaa)",
    'load balancer: public, TLS from 0.0.0.0/0, HTTPS to port 443 (client file)',
    'web firewall: managed rules before the load balancer (gold production under hipaa)',
    'patching: group production-ehr, Sun 03:00 for 3 h (Europe/Dublin) (default)',
    'logs: kept 2192 days (gold production under hipaa)',
  ]);
  expect(new Set(planned.decisions.map(({ pattern }) => pattern))).toEqual(new Set(['servers/ehr']));
});
