import type { PlannedAlarm } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';

/** The plan's own keys for the resources that alarms watch. */
export const FLEET = 'fleet';
export const LOAD_BALANCER = 'load-balancer';
export const TARGET_GROUP = 'target-group';

/** Targets are measured behind their load balancer. */
const TARGETS = [LOAD_BALANCER, TARGET_GROUP];

const PERIOD_MINUTES = 5;

/** What the alarms of a fleet depend on. */
export interface Watched {
  /** Minimum of servers over the whole week. */
  readonly minimum: number;
  readonly loadBalanced: boolean;
}

/**
 * What goes wrong with a fleet. A metric that falls silent is fine, because a stopped fleet sends none, except where
 * somebody must be running at all hours.
 */
export function fleetAlarms(watched: Watched, profile: Profile): readonly PlannedAlarm[] {
  const { alarms: limits } = profile;
  return [
    ...missingServers(watched.minimum, profile),
    above(profile, {
      id: 'CpuHigh',
      title: 'Servers are too busy',
      signal: 'cpu',
      on: [FLEET],
      threshold: limits.cpuPercent,
      severity: 'warning',
      runbook: 'See whether the fleet stands at its most servers; raise capacity.max or the size, or find the process.',
    }),
    above(profile, {
      id: 'MemoryHigh',
      title: 'A server is running out of memory',
      signal: 'memory',
      on: [FLEET],
      threshold: limits.memoryPercent,
      severity: 'warning',
      runbook:
        'Open a session on the servers and find the largest process; choose a size with more memory if it is due.',
    }),
    above(profile, {
      id: 'DiskFull',
      title: 'A disk of a server is filling up',
      signal: 'disk',
      on: [FLEET],
      threshold: limits.diskPercent,
      severity: 'warning',
      runbook:
        'Open a session on the servers, find and clear what grew; raise rootVolumeGib or dataVolumeGib if it is due.',
    }),
    ...(watched.loadBalanced ? balancedAlarms(watched, profile) : []),
    FAILED_LAUNCHES,
  ];
}

/** One is enough: it says why, which a missing server does not. */
const FAILED_LAUNCHES: PlannedAlarm = {
  id: 'FailedLaunch',
  title: 'A server could not start',
  signal: 'failed-launches',
  on: [FLEET],
  minutes: PERIOD_MINUTES,
  comparison: 'above',
  threshold: 0,
  periods: 1,
  silence: 'fine',
  severity: 'warning',
  runbook: 'Check capacity, quota and launch template of the group.',
};

type Above = Pick<PlannedAlarm, 'id' | 'title' | 'signal' | 'on' | 'threshold' | 'severity' | 'runbook'>;

/** Group metrics are sent as long as the group exists, so here silence is the failure. A fleet that may be empty has none. */
function missingServers(minimum: number, profile: Profile): readonly PlannedAlarm[] {
  if (minimum === 0) return [];
  return [
    {
      id: 'ServersMissing',
      title: 'Fewer servers are in service than the fewest asked for',
      signal: 'servers-in-service',
      on: [FLEET],
      minutes: PERIOD_MINUTES,
      comparison: 'below',
      threshold: minimum,
      periods: profile.alarms.periods,
      silence: 'breach',
      severity: 'critical',
      runbook: "Read the group's activity history: it says why launches fail (capacity, quota, image, key).",
    },
  ];
}

function balancedAlarms({ minimum }: Watched, profile: Profile): readonly PlannedAlarm[] {
  const { alarms: limits } = profile;
  return [
    {
      id: 'NoHealthyTarget',
      title: 'No server behind the load balancer is healthy',
      signal: 'healthy-targets',
      on: TARGETS,
      minutes: PERIOD_MINUTES,
      comparison: 'below',
      threshold: 1,
      periods: limits.periods,
      silence: minimum === 0 ? 'fine' : 'breach',
      severity: 'critical',
      runbook: "Read the targets' health reasons in the target group; check the service and the health check path.",
    },
    above(profile, {
      id: 'UnhealthyTargets',
      title: 'A server behind the load balancer is unhealthy',
      signal: 'unhealthy-targets',
      on: TARGETS,
      threshold: 0,
      severity: 'warning',
      runbook: 'Read its health reason in the target group; the fleet replaces it, so look at its logs first.',
    }),
    above(profile, {
      id: 'ServerErrors',
      title: 'Servers answer with errors',
      signal: 'target-errors',
      on: TARGETS,
      threshold: limits.serverErrors,
      severity: 'critical',
      runbook: 'Find the requests in the access logs (target_status_code 5xx) and the time in the system logs.',
    }),
    above(profile, {
      id: 'LoadBalancerErrors',
      title: 'The load balancer cannot get an answer from the servers',
      signal: 'balancer-errors',
      on: [LOAD_BALANCER],
      threshold: limits.serverErrors,
      severity: 'critical',
      runbook: 'Read error_reason in the access logs: servers that close connections, time out or have no TLS.',
    }),
    above(profile, {
      id: 'SlowResponses',
      title: 'Answers are slow',
      signal: 'latency',
      on: TARGETS,
      threshold: limits.responseSeconds,
      severity: 'warning',
      runbook:
        'Compare with CPU and memory of the fleet and with the database; find the slow paths in the access logs.',
    }),
  ];
}

function above(profile: Profile, alarm: Above): PlannedAlarm {
  return {
    ...alarm,
    comparison: 'above',
    minutes: PERIOD_MINUTES,
    periods: profile.alarms.periods,
    silence: 'fine',
  };
}
