import type { PlannedAlarm, QuietTimes } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';
import { TOLD_ONCE, type Quiet } from './alarm-timing';
import { entranceAlarms } from './entrance-alarms';
import { groupAlarms } from './group-alarms';
import type { Watched, WatchedGroup } from './watched';
import { CERTIFICATE, LOAD_BALANCER, PATCHING, TARGET_GROUP } from './watched-keys';

export type { Watched, WatchedGroup } from './watched';

export { CERTIFICATE, FLEET, LOAD_BALANCER, PATCHING, slotKey, TARGET_GROUP } from './watched-keys';

/**
 * What goes wrong with a fleet. Where it is patched in a window or stopped on purpose, nobody is told meanwhile of what follows from
 * that; of what is wrong all the same, such as a full disk, they are.
 */
export function fleetAlarms(watched: Watched, profile: Profile): readonly PlannedAlarm[] {
  const quiet = quietTimes(watched);
  const minimum = watched.groups.reduce((sum, group) => sum + group.minimum, 0);
  // Patching takes one server at a time: of several, all are never missing, not even then.
  const outageQuiet = watched.stops || minimum <= 1 ? quiet : {};
  return [
    ...watched.groups.flatMap((group) => groupAlarms(group, { quiet, outageQuiet }, profile)),
    ...(watched.loadBalancer === 'none'
      ? []
      : entranceAlarms(
          { targets: [LOAD_BALANCER, TARGET_GROUP], loadBalancer: watched.loadBalancer, minimum },
          { quiet, outageQuiet },
          profile,
        )),
    ...(watched.certificate ? [CERTIFICATE_EXPIRES] : []),
    ...watched.groups.map(failedLaunch),
    ...patchingAlarms(watched),
  ];
}

function quietTimes({ groups, patchWindow, stops, warmUpMinutes }: Watched): Quiet {
  if (patchWindow === undefined && !stops) return {};
  const quiet: QuietTimes = {
    groups: groups.map(({ key }) => key),
    whileStopped: stops,
    ...(patchWindow && { window: patchWindow }),
    graceMinutes: warmUpMinutes + 5,
  };
  return { quiet };
}

/** Nothing is measured of a certificate that has expired, which makes it no better. */
const CERTIFICATE_EXPIRES: PlannedAlarm = {
  id: 'CertificateExpires',
  title: 'The certificate of the load balancer expires within 30 days',
  signal: 'certificate-expiry',
  on: [CERTIFICATE],
  comparison: 'below',
  threshold: 30,
  minutes: 24 * 60,
  periods: 1,
  breaching: 1,
  silence: 'unchanged',
  severity: 'warning',
  runbook:
    'Import the renewed certificate under the same ID; if it renews by itself, see what its validation is waiting for.',
};

/** It says why a server is missing, which the missing server does not. */
function failedLaunch({ key, suffix }: WatchedGroup): PlannedAlarm {
  return {
    id: `FailedLaunch${suffix}`,
    title: 'A server could not start',
    signal: 'failed-launches',
    on: [key],
    comparison: 'above',
    threshold: 0,
    ...TOLD_ONCE,
    silence: 'fine',
    severity: 'warning',
    runbook: 'Check capacity, quota and launch template of the group.',
  };
}

function patchingAlarms({ patching, groups }: Watched): readonly PlannedAlarm[] {
  const failed = { comparison: 'above', threshold: 0, ...TOLD_ONCE, silence: 'fine', severity: 'warning' } as const;
  if (patching === 'automation') {
    return [
      {
        id: 'PatchingFailed',
        title: 'Patching failed',
        signal: 'patching-failed',
        on: [PATCHING],
        ...failed,
        runbook: 'Read the step that failed and see that every server is back in service; then run it again.',
      },
    ];
  }
  if (patching === 'none') return [];
  return groups.map(({ key, suffix }) => ({
    id: `RefreshFailed${suffix}`,
    title: 'Servers could not be replaced by patched ones',
    signal: 'refresh-failed',
    on: [key],
    ...failed,
    runbook:
      "Read why in the group's instance refreshes: old and new servers now run side by side; mend it and start again.",
  }));
}
