import type { PlannedAlarm } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';
import type { EdgeDeliveryPlan } from './edge-delivery-plan';

/** The plan's own keys for what is watched. */
export const DISTRIBUTION = 'distribution';
export const EVERYWHERE = 'everywhere';
export const FIREWALL = 'firewall';
export const ALL_RULES = 'all-rules';
export const EDGE_CERTIFICATE = 'certificate';

/** Percent of requests over which so many are refused that something is going on. */
const REFUSED_PERCENT = 20;

/** What goes wrong at the edge. */
export function edgeAlarms(
  { origin, firewall }: Pick<EdgeDeliveryPlan, 'origin' | 'firewall'>,
  { alarms: limits }: Profile,
): readonly PlannedAlarm[] {
  const timing = { minutes: 5, periods: limits.periods, breaching: limits.periods, silence: 'fine' } as const;
  const tooHigh = { comparison: 'above', ...timing } as const;
  return [
    {
      id: 'EdgeErrors',
      title: 'Visitors get errors',
      signal: 'edge-errors',
      on: [DISTRIBUTION, EVERYWHERE],
      ...tooHigh,
      threshold: limits.errorPercent,
      leastCount: limits.leastRequests,
      severity: 'critical',
      runbook:
        'Read x-edge-detailed-result-type in the access logs: it tells errors of the origin from those on the way to it.',
    },
    ...(origin.kind === 'servers'
      ? [
          {
            id: 'SlowOrigin',
            title: 'The origin answers slowly',
            signal: 'origin-latency',
            on: [DISTRIBUTION, EVERYWHERE],
            ...tooHigh,
            threshold: limits.responseSeconds,
            severity: 'warning',
            runbook:
              'Compare with the response time of the load balancer: what is slow is behind it, or the way to it is.',
          } as const,
        ]
      : []),
    ...(firewall
      ? [
          {
            id: 'RequestsRefused',
            title: firewall.countsOnly
              ? 'The firewall would refuse unusually many requests'
              : 'The firewall refuses unusually many requests',
            signal: firewall.countsOnly ? 'requests-counted' : 'requests-refused',
            on: [FIREWALL, ALL_RULES],
            ...tooHigh,
            threshold: REFUSED_PERCENT,
            leastCount: limits.leastRequests,
            severity: 'warning',
            runbook:
              'Find the rule in the log of the firewall: an attack needs nothing, a new release may need an exception.',
          } as const,
        ]
      : []),
    CERTIFICATE_EXPIRES,
  ];
}

/** One that renews itself does so sixty days before. */
const CERTIFICATE_EXPIRES: PlannedAlarm = {
  id: 'CertificateExpires',
  title: 'The certificate of the edge expires within 30 days',
  signal: 'certificate-expiry',
  on: [EDGE_CERTIFICATE],
  comparison: 'below',
  threshold: 30,
  minutes: 24 * 60,
  periods: 1,
  breaching: 1,
  silence: 'unchanged',
  severity: 'warning',
  runbook:
    'See what its renewal waits for: its validation records must be in DNS. One that is imported is imported anew under the same ID.',
};
