import type { PlannedAlarm } from '../../profile/alarms';

/** The plan's own key for the connection. */
export const VPN_KEY = 'vpn';

const OF_A_TUNNEL: Pick<PlannedAlarm, 'on' | 'comparison' | 'threshold' | 'minutes' | 'silence'> = {
  on: [VPN_KEY],
  comparison: 'below',
  threshold: 1,
  minutes: 5,
  silence: 'breach',
};

/**
 * One tunnel that is down is a warning, as the other carries on, and its end in the cloud is replaced now and then, within minutes. Both
 * are an outage.
 */
export const TUNNEL_ALARMS: readonly PlannedAlarm[] = [
  {
    ...OF_A_TUNNEL,
    id: 'TunnelDown',
    title: 'One of the two tunnels is down: nothing is left if the other goes',
    signal: 'weakest-tunnel',
    periods: 3,
    breaching: 3,
    severity: 'warning',
    runbook:
      'Find the reason in the logs of the tunnel; compare it with the settings of the device in its hand-over document.',
  },
  {
    ...OF_A_TUNNEL,
    id: 'ConnectionDown',
    title: 'Both tunnels are down: nothing reaches the other side',
    signal: 'strongest-tunnel',
    periods: 1,
    breaching: 1,
    severity: 'critical',
    runbook: 'Ask whether the device is up and reaches the internet; then find the reason in the logs of the tunnels.',
  },
];
