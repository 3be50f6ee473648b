import fc from 'fast-check';
import { fleetAlarms, type Watched } from '../../../lib/patterns/servers/alarms';
import type { PlannedAlarm } from '../../../lib/profile/alarms';
import { profileFor, SERVICE_TIERS, type Profile } from '../../../lib/profile/profile';

const gold = profileFor({ tier: 'gold', kind: 'production' });
const patchWindow = { days: ['sun'], at: '03:00', hours: 3, timeZone: 'Europe/Dublin' } as const;

/** A fleet of two to four servers behind a load balancer that always runs and is never patched. */
const scaling: Watched = {
  groups: [{ key: 'fleet', suffix: '', minimum: 2 }],
  loadBalancer: 'own',
  certificate: true,
  patching: 'none',
  stops: false,
  warmUpMinutes: 5,
};

/** Two servers that keep their data: a group for each. */
const stateful: Watched = {
  ...scaling,
  groups: [
    { key: 'server-1', suffix: '1', minimum: 1 },
    { key: 'server-2', suffix: '2', minimum: 1 },
  ],
  patching: 'automation',
  patchWindow,
};

function ids(watched: Watched, which: (alarm: PlannedAlarm) => boolean = () => true): readonly string[] {
  return fleetAlarms(watched, gold)
    .filter(which)
    .map(({ id }) => id);
}

function alarm(watched: Watched, id: string, profile: Profile = gold): PlannedAlarm | undefined {
  return fleetAlarms(watched, profile).find((one) => one.id === id);
}

test('gold production: thresholds of the tier, how long they must breach, and what silence means', () => {
  expect(
    fleetAlarms(scaling, gold).map(
      ({ id, severity, comparison, threshold, breaching, periods, minutes, silence }) =>
        `${id} ${severity} ${comparison} ${threshold}, ${breaching} of ${periods} of ${minutes} min, silence ${silence}`,
    ),
  ).toEqual([
    'ServersMissing critical below 2, 2 of 2 of 5 min, silence breach',
    'NoServers critical below 1, 2 of 3 of 1 min, silence breach',
    'CpuHigh warning above 75, 2 of 2 of 5 min, silence fine',
    'CpuCreditsLow warning below 5, 6 of 6 of 5 min, silence fine',
    'MemoryHigh warning above 80, 2 of 2 of 5 min, silence fine',
    'DiskFull warning above 80, 2 of 2 of 5 min, silence fine',
    'AgentSilent warning below 90, 3 of 3 of 5 min, silence breach',
    'NoHealthyTarget critical below 1, 2 of 3 of 1 min, silence breach',
    'UnhealthyTargets warning above 0, 2 of 2 of 5 min, silence fine',
    'ServerErrors critical above 5, 2 of 2 of 5 min, silence fine',
    'LoadBalancerErrors critical above 5, 2 of 2 of 5 min, silence fine',
    'SlowResponses warning above 1, 2 of 2 of 5 min, silence fine',
    'CertificateExpires warning below 30, 1 of 1 of 1440 min, silence unchanged',
    'FailedLaunch warning above 0, 1 of 12 of 5 min, silence fine',
  ]);
});

test.each([
  ['gold', 5, 50, 2],
  ['silver', 5, 100, 3],
  ['bronze', 10, 100, 3],
] as const)('%s: errors above %d%% of at least %d requests, %d times in a row', (tier, percent, least, times) => {
  const profile = profileFor({ tier, kind: 'production' });
  for (const id of ['ServerErrors', 'LoadBalancerErrors']) {
    expect(alarm(scaling, id, profile)).toMatchObject({
      threshold: percent,
      leastCount: least,
      periods: times,
      breaching: times,
    });
  }
});

describe('a total outage', () => {
  test.each([
    ['of a scaling fleet', scaling, ['NoServers', 'NoHealthyTarget']],
    [
      'of a single server',
      { ...scaling, groups: [{ key: 'fleet', suffix: '', minimum: 1 }] },
      ['ServersMissing', 'NoHealthyTarget'],
    ],
    ['of servers with data', stateful, ['ServersMissing1', 'ServersMissing2', 'NoHealthyTarget']],
  ])('%s fires within three minutes', (_, watched, expected) => {
    expect(ids(watched, ({ minutes, periods, severity }) => severity === 'critical' && minutes * periods <= 3)).toEqual(
      expected,
    );
  });

  test('is told of while one of several servers is patched, and not while the only one is', () => {
    const quiet = (watched: Watched, id: string): boolean => alarm(watched, id)?.quiet !== undefined;
    expect(quiet({ ...scaling, patchWindow }, 'NoHealthyTarget')).toBe(false);
    expect(quiet({ ...scaling, patchWindow }, 'NoServers')).toBe(false);
    expect(quiet({ ...scaling, patchWindow }, 'ServersMissing')).toBe(true);
    expect(quiet(stateful, 'NoHealthyTarget')).toBe(false);
    expect(quiet({ ...stateful, groups: stateful.groups.slice(0, 1) }, 'NoHealthyTarget')).toBe(true);
    expect(quiet({ ...scaling, patchWindow, stops: true }, 'NoHealthyTarget')).toBe(true);
  });
});

test('a fleet that may be empty misses neither servers nor agents, and silence is fine', () => {
  const empty = { ...scaling, groups: [{ key: 'fleet', suffix: '', minimum: 0 }] };
  expect(ids(empty, ({ silence }) => silence === 'breach')).toEqual([]);
  expect(ids(empty)).not.toContain('ServersMissing');
  expect(ids(empty)).not.toContain('AgentSilent');
});

test('each group is watched for itself, the load balancer and the patching once', () => {
  expect(ids(stateful)).toEqual([
    'ServersMissing1',
    'CpuHigh1',
    'CpuCreditsLow1',
    'MemoryHigh1',
    'DiskFull1',
    'AgentSilent1',
    'ServersMissing2',
    'CpuHigh2',
    'CpuCreditsLow2',
    'MemoryHigh2',
    'DiskFull2',
    'AgentSilent2',
    'NoHealthyTarget',
    'UnhealthyTargets',
    'ServerErrors',
    'LoadBalancerErrors',
    'SlowResponses',
    'CertificateExpires',
    'FailedLaunch1',
    'FailedLaunch2',
    'PatchingFailed',
  ]);
  expect(alarm(stateful, 'AgentSilent2')?.on).toEqual(['server-2']);
  expect(alarm(stateful, 'PatchingFailed')?.on).toEqual(['patching']);
  expect(alarm(stateful, 'CertificateExpires')?.on).toEqual(['certificate']);
});

test('what reports that patching failed', () => {
  const patching = (how: Watched['patching']): readonly string[] =>
    ids({ ...scaling, patching: how }, ({ signal }) => signal === 'patching-failed' || signal === 'refresh-failed');
  expect(patching('none')).toEqual([]);
  expect(patching('automation')).toEqual(['PatchingFailed']);
  expect(patching('refresh')).toEqual(['RefreshFailed']);
});

test('without a load balancer or a certificate nothing watches them', () => {
  const bare = ids({ ...scaling, loadBalancer: 'none', certificate: false });
  expect(bare).toEqual([
    'ServersMissing',
    'NoServers',
    'CpuHigh',
    'CpuCreditsLow',
    'MemoryHigh',
    'DiskFull',
    'AgentSilent',
    'FailedLaunch',
  ]);
});

test('what is wrong whatever the hour is never quiet', () => {
  const never = ids({ ...stateful, stops: true }, ({ quiet }) => quiet === undefined);
  expect(never).toEqual([
    'DiskFull1',
    'DiskFull2',
    'CertificateExpires',
    'FailedLaunch1',
    'FailedLaunch2',
    'PatchingFailed',
  ]);
});

test('a fleet that is neither stopped nor patched is never quiet', () => {
  expect(ids(scaling, ({ quiet }) => quiet !== undefined)).toEqual([]);
});

test('quiet times name every group, and last until a server has started', () => {
  expect(alarm({ ...stateful, stops: true, warmUpMinutes: 10 }, 'CpuHigh1')?.quiet).toEqual({
    groups: ['server-1', 'server-2'],
    whileStopped: true,
    window: patchWindow,
    graceMinutes: 15,
  });
});

describe('of every fleet it holds that', () => {
  const group = (at: number, minimum: number): Watched['groups'][number] => ({
    key: `server-${at}`,
    suffix: String(at),
    minimum,
  });
  const watched: fc.Arbitrary<Watched> = fc.record(
    {
      groups: fc
        .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 })
        .map((minimums) => minimums.map((minimum, at) => group(at + 1, minimum))),
      loadBalancer: fc.constantFrom('own', 'shared', 'none'),
      certificate: fc.boolean(),
      patching: fc.constantFrom('automation' as const, 'refresh' as const, 'none' as const),
      patchWindow: fc.constant(patchWindow),
      stops: fc.boolean(),
      warmUpMinutes: fc.integer({ min: 1, max: 60 }),
    },
    { requiredKeys: ['groups', 'loadBalancer', 'certificate', 'patching', 'stops', 'warmUpMinutes'] },
  );
  const tiers = fc.constantFrom(...SERVICE_TIERS);
  const always = (law: (alarms: readonly PlannedAlarm[], of: Watched) => void): void =>
    fc.assert(
      fc.property(watched, tiers, (of, tier) => law(fleetAlarms(of, profileFor({ tier, kind: 'production' })), of)),
    );

  test('alarms have names of their own, a title and a first thing to do', () =>
    always((alarms) => {
      expect(new Set(alarms.map(({ id }) => id)).size).toBe(alarms.length);
      for (const { title, runbook } of alarms) {
        expect(title).toMatch(/^[A-Z].*[^.]$/);
        expect(runbook).toMatch(/^[A-Z].{40,}\.$/);
      }
    }));

  test('no more periods must breach than there are', () =>
    always((alarms) => {
      for (const { breaching, periods } of alarms) {
        expect(breaching).toBeGreaterThanOrEqual(1);
        expect(breaching).toBeLessThanOrEqual(periods);
      }
    }));

  test('an alarm is quiet only where the fleet is patched in a window or stopped', () =>
    always((alarms, { patchWindow: window, stops }) => {
      expect(alarms.some(({ quiet }) => quiet !== undefined)).toBe(window !== undefined || stops);
    }));

  test('an alarm that takes silence for a failure is quiet where the fleet is stopped', () =>
    always((alarms, { stops }) => {
      for (const { silence, quiet } of alarms) {
        if (stops && silence === 'breach') expect(quiet?.whileStopped).toBe(true);
      }
    }));

  test('all that are quiet are so at the same times', () =>
    always((alarms) => {
      const times = alarms.flatMap(({ quiet }) => (quiet === undefined ? [] : [JSON.stringify(quiet)]));
      expect(new Set(times).size).toBeLessThanOrEqual(1);
    }));
});
