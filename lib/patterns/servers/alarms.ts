import type { PlannedAlarm, PlannedMetric } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';
import { AGENT_METRICS, AGENT_NAMESPACE, type AgentMetric } from './agent';
import type { OperatingSystemFacts } from './operating-systems';

/** The plan's own keys for the resources that alarms watch. */
export const FLEET = 'fleet';
export const LOAD_BALANCER = 'load-balancer';
export const TARGET_GROUP = 'target-group';

/** What the alarms of a fleet depend on. */
export interface Watched {
  readonly family: OperatingSystemFacts['family'];
  /** Fewest servers that there are at any time of the week. */
  readonly fewest: number;
  readonly loadBalanced: boolean;
}

/**
 * What goes wrong with a fleet. A metric that falls silent is fine, because a fleet that sleeps sends none, except where
 * somebody must be running at all hours.
 */
export function fleetAlarms(watched: Watched, profile: Profile): readonly PlannedAlarm[] {
  const { alarms: limits } = profile;
  const { memory, disk } = AGENT_METRICS[watched.family];
  return [
    ...missingServers(watched.fewest, profile),
    above(profile, {
      id: 'CpuHigh',
      title: 'Servers are too busy',
      metric: fleetMetric('AWS/EC2', 'CPUUtilization', 'Average'),
      threshold: limits.cpuPercent,
      severity: 'warning',
      runbook: 'See whether the fleet stands at its most servers; raise capacity.max or the size, or find the process.',
    }),
    agentAlarm(profile, memory, limits.memoryPercent, {
      id: 'MemoryHigh',
      title: 'A server is running out of memory',
      runbook:
        'Open a session on the servers and find the largest process; choose a size with more memory if it is due.',
    }),
    agentAlarm(profile, disk, limits.diskPercent, {
      id: 'DiskFull',
      title: 'A disk of a server is filling up',
      runbook:
        'Open a session on the servers, find and clear what grew; raise rootVolumeGib or dataVolumeGib if it is due.',
    }),
    ...(watched.loadBalanced ? balancedAlarms(watched, profile) : []),
  ];
}

type AlarmText = Pick<PlannedAlarm, 'id' | 'title' | 'runbook'>;
type Above = AlarmText & Pick<PlannedAlarm, 'metric' | 'threshold' | 'severity'>;

/** Group metrics are sent as long as the group exists, so here silence is the failure. A fleet that may be empty has none. */
function missingServers(fewest: number, profile: Profile): readonly PlannedAlarm[] {
  if (fewest === 0) return [];
  return [
    {
      id: 'ServersMissing',
      title: 'Fewer servers are in service than the fewest asked for',
      metric: fleetMetric('AWS/AutoScaling', 'GroupInServiceInstances', 'Maximum'),
      comparison: 'below',
      threshold: fewest,
      periods: profile.alarms.periods,
      silence: 'breach',
      severity: 'critical',
      runbook: "Read the group's activity history: it says why launches fail (capacity, quota, image, key).",
    },
  ];
}

/** Source: Elastic Load Balancing User Guide, "CloudWatch metrics for your Application Load Balancer". */
function balancedAlarms({ fewest }: Watched, profile: Profile): readonly PlannedAlarm[] {
  const { alarms: limits } = profile;
  return [
    {
      id: 'NoHealthyTarget',
      title: 'No server behind the load balancer is healthy',
      metric: targetMetric('HealthyHostCount', 'Maximum'),
      comparison: 'below',
      threshold: 1,
      periods: limits.periods,
      silence: fewest === 0 ? 'fine' : 'breach',
      severity: 'critical',
      runbook: "Read the targets' health reasons in the target group; check the service and the health check path.",
    },
    above(profile, {
      id: 'UnhealthyTargets',
      title: 'A server behind the load balancer is unhealthy',
      metric: targetMetric('UnHealthyHostCount', 'Maximum'),
      threshold: 0,
      severity: 'warning',
      runbook: 'Read its health reason in the target group; the fleet replaces it, so look at its logs first.',
    }),
    above(profile, {
      id: 'ServerErrors',
      title: 'Servers answer with errors',
      metric: targetMetric('HTTPCode_Target_5XX_Count', 'Sum'),
      threshold: limits.serverErrors,
      severity: 'critical',
      runbook: 'Find the requests in the access logs (target_status_code 5xx) and the time in the system logs.',
    }),
    above(profile, {
      id: 'LoadBalancerErrors',
      title: 'The load balancer cannot get an answer from the servers',
      metric: balancerMetric('HTTPCode_ELB_5XX_Count', 'Sum'),
      threshold: limits.serverErrors,
      severity: 'critical',
      runbook: 'Read error_reason in the access logs: servers that close connections, time out or have no TLS.',
    }),
    above(profile, {
      id: 'SlowResponses',
      title: 'Answers are slow',
      metric: targetMetric('TargetResponseTime', 'p95'),
      threshold: limits.responseSeconds,
      severity: 'warning',
      runbook:
        'Compare with CPU and memory of the fleet and with the database; find the slow paths in the access logs.',
    }),
  ];
}

function above(profile: Profile, alarm: Above): PlannedAlarm {
  return { ...alarm, comparison: 'above', periods: profile.alarms.periods, silence: 'fine' };
}

/** The fullest server counts, whether the agent says what is used or what is free. */
function agentAlarm(profile: Profile, { name, counts }: AgentMetric, percent: number, text: AlarmText): PlannedAlarm {
  const used = counts === 'used';
  return {
    ...text,
    metric: fleetMetric(AGENT_NAMESPACE, name, used ? 'Maximum' : 'Minimum'),
    comparison: used ? 'above' : 'below',
    threshold: used ? percent : 100 - percent,
    periods: profile.alarms.periods,
    silence: 'fine',
    severity: 'warning',
  };
}

function fleetMetric(namespace: string, name: string, statistic: PlannedMetric['statistic']): PlannedMetric {
  return { namespace, name, statistic, periodMinutes: 5, dimensions: { AutoScalingGroupName: FLEET } };
}

function balancerMetric(name: string, statistic: PlannedMetric['statistic']): PlannedMetric {
  return { namespace: ELB, name, statistic, periodMinutes: 5, dimensions: { LoadBalancer: LOAD_BALANCER } };
}

function targetMetric(name: string, statistic: PlannedMetric['statistic']): PlannedMetric {
  const metric = balancerMetric(name, statistic);
  return { ...metric, dimensions: { ...metric.dimensions, TargetGroup: TARGET_GROUP } };
}

const ELB = 'AWS/ApplicationELB';
