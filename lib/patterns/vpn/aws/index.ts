import { retentionFor } from '../../../clouds/aws/log-retention';
import { awsAlarms, type AwsAlarm } from '../../../clouds/aws/signals';
import { refuse } from '../../../problem';
import type { Place } from '../../../profile/place';
import { alarmResources } from '../../monitoring/aws/alarm-resources';
import type { PatternWords } from '../../pattern';
import type { StackResources } from '../../stack-resources';
import type { PassedVpn } from '../props';
import type { Proposal, VpnPlan } from '../vpn-plan';
import { asnProblems } from './autonomous-systems';

/** A connection in AWS's words. */
export interface AwsVpn extends PatternWords {
  /** ID of its attachment to the gateway. @default - it is not known yet */
  readonly connection?: string;
  /** Of each of the two tunnels. */
  readonly tunnel: AwsTunnel;
  /** A period that CloudWatch Logs accepts, in days. */
  readonly logRetentionDays: number;
  readonly alarms: readonly AwsAlarm[];
}

/** What is accepted of the other side. */
export interface AwsTunnel {
  readonly ikeVersion: string;
  readonly encryption: string;
  readonly integrity: string;
  readonly groups: readonly number[];
  readonly ikeSeconds: number;
  readonly ipsecSeconds: number;
}

/** How AWS writes what does not follow from a plan. Source: AWS Site-to-Site VPN User Guide, "Tunnel options". */
export const VPN_TYPE = 'ipsec.1';
export const TUNNEL = { onSilence: 'restart', atStart: 'start', logFormat: 'json', keys: 'SecretsManager' } as const;

/**
 * A connection in AWS's words.
 * @throws InputError when the autonomous system of the device is that of the gateway, or one of Amazon
 */
export function awsVpn(plan: VpnPlan, _place: Place, { connection }: PassedVpn): AwsVpn {
  refuse(asnProblems(plan));
  const words = { tunnel: tunnelOf(plan.proposal), alarms: awsAlarms(plan.alarms) };
  const logRetentionDays = retentionFor(plan.logs.keepDays);
  return {
    ...(connection !== undefined && { connection }),
    ...words,
    logRetentionDays,
    decisions:
      logRetentionDays > plan.logs.keepDays
        ? [
            {
              pattern: `vpn/${plan.name}`,
              what: 'tunnel logs',
              choice: `kept ${logRetentionDays} days, the shortest period of CloudWatch Logs that covers ${plan.logs.keepDays}`,
              because: 'AWS',
            },
          ]
        : [],
    warnings: [],
    resources: [{ layer: 'network', count: countOf(plan) }, ...alarmResources(words.alarms)] satisfies StackResources[],
  };
}

function tunnelOf({ ike, aesGcmBits, sha2Bits, groups, ikeSeconds, ipsecSeconds }: Proposal): AwsTunnel {
  return {
    ikeVersion: `ikev${ike}`,
    encryption: `AES${aesGcmBits}-GCM-16`,
    integrity: `SHA2-${sha2Bits}`,
    groups,
    ikeSeconds,
    ipsecSeconds,
  };
}

/** Customer gateway, connection and log group. */
const OF_CONNECTION = 3;

/** A route table, its association, and what leads from it to the hub. */
const OF_ATTACHMENT = 3;

/** Tables of the gateway that lead to the device: that of the hub and that of its spokes. */
const TABLES = 2;

function countOf({ connected, routing, networks, routes, spokes, logs }: VpnPlan): number {
  const attached = OF_ATTACHMENT + spokes.length + TABLES * (routing === 'bgp' ? 1 : networks.length);
  return OF_CONNECTION + (logs.customerKey ? 1 : 0) + routes.length + (connected ? attached : 0);
}
