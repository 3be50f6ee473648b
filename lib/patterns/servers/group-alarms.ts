import type { PlannedAlarm } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';
import { OUTAGE, sustained, type Quiet, type QuietKinds } from './alarm-timing';
import type { WatchedGroup } from './watched';

/** What goes wrong with a group of servers, whatever stands before them. A metric that falls silent is fine unless it says otherwise. */
export function groupAlarms(group: WatchedGroup, quietKinds: QuietKinds, profile: Profile): readonly PlannedAlarm[] {
  const { key, suffix } = group;
  const { alarms: limits } = profile;
  const { quiet } = quietKinds;
  const tooHigh = {
    on: [key],
    comparison: 'above',
    ...sustained(profile),
    silence: 'fine',
    severity: 'warning',
  } as const;
  return [
    ...(group.minimum > 0 ? missingServers(group, quietKinds, profile) : []),
    {
      id: `CpuHigh${suffix}`,
      title: 'Servers are too busy',
      signal: 'cpu',
      ...tooHigh,
      threshold: limits.cpuPercent,
      ...quiet,
      runbook: 'See whether the fleet is at its maximum; raise capacity.max or the size, or find the process.',
    },
    {
      id: `CpuCreditsLow${suffix}`,
      title: 'A burstable server is out of CPU credits and runs at its baseline',
      signal: 'cpu-credits',
      on: [key],
      comparison: 'below',
      threshold: 5,
      // A server starts without credits: half an hour is enough to earn some, unless it is busy.
      minutes: 5,
      periods: 6,
      breaching: 6,
      silence: 'fine',
      severity: 'warning',
      ...quiet,
      runbook: 'Find the process; choose an instanceType that is not burstable if the load is here to stay.',
    },
    {
      id: `MemoryHigh${suffix}`,
      title: 'A server is running out of memory',
      signal: 'memory',
      ...tooHigh,
      threshold: limits.memoryPercent,
      ...quiet,
      runbook:
        'Open a session on the servers and find the largest process; choose a size with more memory if it is due.',
    },
    {
      id: `DiskFull${suffix}`,
      title: 'A disk of a server is filling up',
      signal: 'disk',
      ...tooHigh,
      threshold: limits.diskPercent,
      runbook:
        'Open a session on the servers, find and clear what grew; raise rootVolumeGib or dataVolumeGib if it is due.',
    },
    ...(group.minimum > 0 ? [agentSilent(group, quiet)] : []),
  ];
}

/** Group metrics are sent as long as the group exists, so here silence is the failure. */
function missingServers(
  { key, suffix, minimum }: WatchedGroup,
  { quiet, outageQuiet }: QuietKinds,
  profile: Profile,
): readonly PlannedAlarm[] {
  const missing = {
    signal: 'servers-in-service',
    on: [key],
    comparison: 'below',
    silence: 'breach',
    severity: 'critical',
    runbook: "Read the group's activity history: it says why launches fail (capacity, quota, image, key).",
  } as const;
  const fewer: PlannedAlarm = {
    id: `ServersMissing${suffix}`,
    title: 'Fewer servers in service than the configured minimum',
    ...missing,
    threshold: minimum,
    ...(minimum === 1 ? OUTAGE : sustained(profile)),
    ...quiet,
  };
  if (minimum === 1) return [fewer];
  return [
    fewer,
    { id: `NoServers${suffix}`, title: 'No server in service', ...missing, threshold: 1, ...OUTAGE, ...outageQuiet },
  ];
}

/** Without its agent a server's memory and disks look fine for ever. Of ten servers or more, a single silent one is not noticed. */
function agentSilent({ key, suffix }: WatchedGroup, quiet: Quiet): PlannedAlarm {
  return {
    id: `AgentSilent${suffix}`,
    title: 'A server does not report its memory and disks',
    signal: 'agent',
    on: [key],
    comparison: 'below',
    threshold: 90,
    minutes: 5,
    periods: 3,
    breaching: 3,
    silence: 'breach',
    severity: 'warning',
    ...quiet,
    runbook:
      'Find the server without recent metrics; see whether its agent runs, and whether it reaches the metrics service.',
  };
}
