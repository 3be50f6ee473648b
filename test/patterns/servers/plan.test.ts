import fc from 'fast-check';
import type { ServersPlan } from '../../../lib/patterns/servers/plan';
import type { ServersProps } from '../../../lib/patterns/servers/props';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { context, planOf, props, supportHours } from './arbitrary';

const production = clinicContext({ supportHours });
const staging = clinicContext({ kind: 'staging', supportHours });

function plan(props: Partial<ServersProps> = {}, context: EnvironmentContext = production): ServersPlan {
  return planOf({ os: 'amazon-linux-2023', ...props }, context);
}

function alarm(planned: ServersPlan, id: string): ServersPlan['alarms'][number] | undefined {
  return planned.alarms.find((entry) => entry.id === id);
}

describe('of every plan it holds that', () => {
  const always = (law: (planned: ServersPlan) => void): void =>
    fc.assert(fc.property(props, context, (asked, where) => law(planOf(asked, where))));

  test('there are never fewer at most than at least, and never a desired number', () =>
    always(({ count, changes }) => {
      for (const { min, max } of [count, ...changes]) expect(max).toBeGreaterThanOrEqual(min);
      expect(Object.keys(count)).toEqual(['min', 'max']);
    }));

  test('a rollout leaves room for the server that it replaces', () =>
    always(({ count: { min, max }, rollout, changes }) => {
      expect(rollout.minInService).toBeLessThan(max);
      expect(rollout.minInService).toBe(changes.length > 0 ? 0 : Math.min(min, max - 1));
    }));

  test('whoever wakes goes to sleep again', () =>
    always(({ changes, count }) => {
      const names = changes.map(({ name }) => name);
      expect(names.length === 0 || names.join() === 'wake,sleep').toBe(true);
      expect(changes[0] ?? { ...count }).toMatchObject(count);
      expect(changes[1] ?? { min: 0, max: 0 }).toMatchObject({ min: 0, max: 0 });
    }));

  test('alarms have names of their own', () =>
    always(({ alarms }) => expect(new Set(alarms.map(({ id }) => id)).size).toBe(alarms.length)));

  test('silence is a failure only where somebody must be running, and tells nobody while the fleet is stopped', () =>
    always(({ alarms, count: { min }, changes }) => {
      const stops = changes.some(({ max }) => max === 0);
      const silent = alarms.filter(({ silence }) => silence === 'breach');
      expect(silent.length > 0).toBe(min > 0);
      if (stops) expect(silent.every(({ quiet }) => quiet?.whileStopped === true)).toBe(true);
    }));
});

describe('defaults', () => {
  test('production: two to four steady servers that always run', () => {
    expect(plan()).toMatchObject({
      fullName: 'northwind-production-ehr',
      tier: 'private',
      system: 'amazon-linux-2023',
      need: { vcpu: 2, memoryGib: 8, architecture: 'x86-64', steady: true, because: 'default size medium' },
      count: { min: 2, max: 4 },
      scaling: { cpuPercent: 60 },
      runningHours: 'always',
      changes: [],
      disks: [{ use: 'system', gib: 30 }],
      customerKey: true,
      retain: true,
      boot: { image: 'own', script: false, packages: [], minutes: 20 },
      rollout: { minInService: 2 },
      logs: { keepDays: 2192 },
      patching: {
        by: 'replacement',
        group: 'production.ehr',
        window: { day: 'sun', at: '03:00', hours: 3, cutoffHours: 1 },
      },
    });
  });

  test('staging: one or two servers that may be burstable, sleep and start each day from the newest image', () => {
    expect(plan({}, staging)).toMatchObject({
      need: { vcpu: 2, memoryGib: 8, steady: false },
      count: { min: 1, max: 2 },
      timeZone: 'Europe/Dublin',
      runningHours: 'support-hours',
      changes: [
        { name: 'wake', days: supportHours.days, at: '07:30', min: 1, max: 2 },
        { name: 'sleep', days: supportHours.days, at: '19:00', min: 0, max: 0 },
      ],
      patching: { by: 'daily-start', group: 'staging.ehr' },
      retain: false,
    });
    expect(plan({ patching: { day: 'wed', at: '12:00', hours: 1 } }, staging).patching).toMatchObject({
      window: { day: 'wed', at: '12:00', hours: 1, cutoffHours: 0 },
    });
  });

  test('Windows has 60 GiB, and data that may be erased has disks of its own', () => {
    const dataVolumes = { records: { gib: 200, iops: 4000 } };
    expect(plan({ os: 'windows-2022', data: 'ephemeral', dataVolumes }).disks).toEqual([
      { use: 'system', gib: 60 },
      { use: 'data', name: 'records', gib: 200, kind: 'general', iops: 4000 },
    ]);
  });

  test('an exact type brings its own architecture, which the plan does not know', () => {
    const planned = plan({ instanceType: 'r7g.2xlarge' });
    expect(planned).toMatchObject({ exactType: 'r7g.2xlarge', need: { because: 'client file' } });
    expect(planned.need).not.toHaveProperty('architecture');
    expect(plan({ instanceType: 'r7g.2xlarge', architecture: 'arm64' }).need.architecture).toBe('arm64');
  });

  test('nothing is tracked where there is no room to grow', () => {
    expect(plan({ capacity: { min: 2, max: 2 } }).scaling).toEqual({});
  });
});

describe('schedule', () => {
  const morning = { name: 'morning', days: ['mon'], at: '08:00', min: 3, max: 6 } as const;

  test('changes of capacity keep the time zone of the client', () => {
    const { changes, timeZone } = plan({ scaling: { scheduled: [morning] } });
    expect(changes).toEqual([morning]);
    expect(timeZone).toBe('Europe/Dublin');
  });

  test('a period begins where the fleet starts, and the usual limits hold after it', () => {
    const days = ['mon', 'tue'] as const;
    const planned = plan({
      capacity: { min: 2, max: 4 },
      runningHours: { periods: [{ days: ['mon', 'tue', 'wed'], from: '07:00', to: '01:00' }] },
      scaling: { scheduled: [{ name: 'morning', days, from: '07:00', to: '10:00', min: 3, max: 6 }] },
    });
    expect(planned.changes).toEqual([
      { name: 'wake', days: ['wed'], at: '07:00', min: 2, max: 4 },
      { name: 'sleep', days: ['tue', 'wed', 'thu'], at: '01:00', min: 0, max: 0 },
      { name: 'morning', days: ['mon', 'tue'], at: '07:00', min: 3, max: 6 },
      { name: 'morning-end', days: ['mon', 'tue'], at: '10:00', min: 2, max: 4 },
    ]);
    expect(planned.decisions.find(({ what }) => what === 'running hours')?.choice).toBe(
      'Mon-Wed 07:00-01:00 Europe/Dublin',
    );
  });

  test('the last day of a month is told by the months that have it', () => {
    const scheduled = [{ name: 'invoices', monthDays: [1, 'last'], at: '20:00', min: 6, max: 8 }] as const;
    const invoices = { at: '20:00', min: 6, max: 8 };
    expect(plan({ scaling: { scheduled } }).changes).toEqual([
      { name: 'invoices', monthDays: [1, 31], months: [1, 3, 5, 7, 8, 10, 12], ...invoices },
      { name: 'invoices-months-2', monthDays: [1, 28, 29], months: [2], ...invoices },
      { name: 'invoices-months-3', monthDays: [1, 30], months: [4, 6, 9, 11], ...invoices },
    ]);
  });

  test('changes that are asked for come after starting and stopping', () => {
    const scheduled = [{ ...morning, at: '09:00' }];
    expect(plan({ scaling: { scheduled } }, staging).changes.map(({ name }) => name)).toEqual([
      'wake',
      'sleep',
      'morning',
    ]);
  });

  test('a fleet that is asked to run at all hours does', () => {
    expect(plan({ runningHours: 'always' }, staging).changes).toEqual([]);
  });
});

describe('spot', () => {
  test('keeps one server on demand unless another base is asked for', () => {
    expect(plan({ spot: { percent: 70 }, capacity: { min: 2, max: 6 } }).interruptible).toEqual({
      percent: 70,
      onDemandBase: 1,
    });
    expect(plan({ spot: { percent: 70, onDemandBase: 0 } }).interruptible).toEqual({ percent: 70, onDemandBase: 0 });
  });

  test('is never burstable', () => {
    expect(plan({ spot: { percent: 100, onDemandBase: 0 } }, staging).need.steady).toBe(true);
  });
});

describe('entrance', () => {
  test('is internal unless public ingress is asked for', () => {
    expect(plan({ loadBalancer: {} }).entrance).toEqual({
      public: false,
      tier: 'private',
      allowFrom: 'network',
      target: { port: 443, tls: true },
      healthCheckPath: '/',
      retain: true,
      accessLogs: { keepDays: 2192 },
      webFirewall: false,
    });
  });

  test('stands with the servers, or in public subnets', () => {
    expect(plan({ tier: 'data', loadBalancer: {} }).entrance?.tier).toBe('data');
    expect(plan({ tier: 'data', loadBalancer: { public: true } }).entrance?.tier).toBe('public');
  });

  test('is guarded when it is public and the client regulated', () => {
    const balanced = plan({ loadBalancer: { public: true, targetPort: 8080, targetTls: false } });
    expect(balanced.entrance).toMatchObject({
      public: true,
      tier: 'public',
      allowFrom: ['0.0.0.0/0'],
      target: { port: 8080, tls: false },
      webFirewall: true,
    });
    expect(plan({ loadBalancer: { public: true, webFirewall: false } }).entrance?.webFirewall).toBe(false);
    const unregulated = clinicContext({ regulations: [] });
    expect(plan({ loadBalancer: { public: true } }, unregulated).entrance?.webFirewall).toBe(false);
  });
});

describe('alarms', () => {
  test('a fleet that scales is one group', () => {
    const ids = plan({ loadBalancer: {} }).alarms.map(({ id }) => id);
    expect(ids).toEqual([
      'ServersMissing',
      'NoServers',
      'CpuHigh',
      'CpuCreditsLow',
      'MemoryHigh',
      'DiskFull',
      'AgentSilent',
      'NoHealthyTarget',
      'UnhealthyTargets',
      'ServerErrors',
      'LoadBalancerErrors',
      'SlowResponses',
      'CertificateExpires',
      'FailedLaunch',
      'RefreshFailed',
    ]);
  });

  test('production is quiet while it is patched, until its servers have had time to start', () => {
    expect(alarm(plan({ os: 'windows-2022' }), 'CpuHigh')?.quiet).toEqual({
      groups: ['fleet'],
      whileStopped: false,
      window: { days: ['sun'], at: '03:00', hours: 3, timeZone: 'Europe/Dublin' },
      graceMinutes: 15,
    });
  });

  test('staging is quiet while it is stopped, and misses its servers while it runs', () => {
    const planned = plan({}, staging);
    expect(alarm(planned, 'ServersMissing')).toMatchObject({
      threshold: 1,
      quiet: { groups: ['fleet'], whileStopped: true, graceMinutes: 10 },
    });
  });

  test('the minimum of the whole week is missed, not the minimum of the day', () => {
    const scheduled = [{ name: 'night', days: ['mon'], at: '22:00', min: 1, max: 2 }] as const;
    expect(alarm(plan({ scaling: { scheduled } }), 'ServersMissing')?.threshold).toBe(1);
  });

  test('a fleet that may shrink to nothing misses no server', () => {
    const ids = plan({ capacity: { min: 0, max: 2 } }).alarms.map(({ id }) => id);
    expect(ids).not.toContain('ServersMissing');
    expect(ids).not.toContain('AgentSilent');
  });
});

test('every decision says why', () => {
  const planned = plan({
    os: 'windows-2022',
    size: 'large',
    spot: { percent: 50 },
    loadBalancer: { public: true },
  });
  expect(planned.decisions.map(({ what, choice, because }) => `${what}: ${choice} (${because})`)).toEqual([
    'operating system: windows-2022 (client file)',
    'servers: 2 to 4 (gold production under HIPAA)',
    'running hours: always (gold production under HIPAA)',
    'scaling: target tracking: 60% average CPU (default)',
    'spot share: 50% of the servers above 1 on demand (client file)',
    'first boot: nothing of its own; must be up within 40 minutes (default)',
    "disks: 60 GiB system disk, encrypted with the client's key (gold production under HIPAA)",
    'load balancer: public, TLS from 0.0.0.0/0, HTTPS to port 443 (client file)',
    'web firewall: on (gold production under HIPAA)',
    'patching: servers are replaced by new ones of the newest image, Sun 03:00 for 3 h (Europe/Dublin) (default)',
    'logs: kept six years (2,192 days) (gold production under HIPAA)',
  ]);
  expect(new Set(planned.decisions.map(({ pattern }) => pattern))).toEqual(new Set(['servers/ehr']));
});
