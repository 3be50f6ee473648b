import type { PlannedAlarm } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';
import { OUTAGE, sustained, type QuietKinds } from './alarm-timing';

/** What stands behind a load balancer. */
export interface WatchedEntrance {
  /** The plan's own keys: of the load balancer, then of its targets. */
  readonly targets: readonly [string, string];
  /** Whose the load balancer is. What goes wrong with that itself is told by the fleet that has it. */
  readonly loadBalancer: 'own' | 'shared';
  /** Servers that must be in service whenever the fleet is not stopped. */
  readonly minimum: number;
}

/** What goes wrong between a load balancer and its servers. */
export function entranceAlarms(
  { targets, loadBalancer, minimum }: WatchedEntrance,
  { quiet, outageQuiet }: QuietKinds,
  profile: Profile,
): readonly PlannedAlarm[] {
  const { alarms: limits } = profile;
  const tooHigh = { comparison: 'above', ...sustained(profile), silence: 'fine', ...quiet } as const;
  const errors = {
    ...tooHigh,
    threshold: limits.errorPercent,
    leastCount: limits.leastRequests,
    severity: 'critical',
  } as const;
  return [
    {
      id: 'NoHealthyTarget',
      title: 'No healthy server behind the load balancer',
      signal: 'healthy-targets',
      on: targets,
      comparison: 'below',
      threshold: 1,
      ...OUTAGE,
      silence: minimum === 0 ? 'fine' : 'breach',
      severity: 'critical',
      ...outageQuiet,
      runbook: "Read the targets' health reasons in the target group; check the service and the health check path.",
    },
    {
      id: 'UnhealthyTargets',
      title: 'A server behind the load balancer is unhealthy',
      signal: 'unhealthy-targets',
      on: targets,
      ...tooHigh,
      threshold: 0,
      severity: 'warning',
      runbook: 'Read its health reason in the target group; the fleet replaces it, so look at its logs first.',
    },
    {
      id: 'ServerErrors',
      title: 'Servers answer with errors',
      signal: 'target-errors',
      on: targets,
      ...errors,
      runbook: 'Find the requests in the access logs (target_status_code 5xx) and the time in the system logs.',
    },
    ...(loadBalancer === 'own'
      ? [
          {
            id: 'LoadBalancerErrors',
            title: 'The load balancer cannot get an answer from the servers',
            signal: 'balancer-errors',
            on: [targets[0]],
            ...errors,
            runbook: 'Read error_reason in the access logs: servers that close connections, time out or have no TLS.',
          } as const,
        ]
      : []),
    {
      id: 'SlowResponses',
      title: 'Answers are slow',
      signal: 'latency',
      on: targets,
      ...tooHigh,
      threshold: limits.responseSeconds,
      severity: 'warning',
      runbook:
        'Compare with CPU and memory of the fleet and with the database; find the slow paths in the access logs.',
    },
  ];
}
