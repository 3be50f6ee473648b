import type { Properties } from '../../../readers/resource';
import { lift } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour for each subnet that probes start from. Source: Amazon CloudWatch pricing, "Network Monitoring", "Network Synthetic Monitor". */
export const networkMonitor = meter({
  reads: { 'AWS::NetworkMonitor::Monitor': (r) => ({ subnets: lift(r.list('Probes'), subnetsOf) }) },
  charges: ({ subnets }) =>
    subnets === 0 ? [] : [perHour('Monitored subnets', 'cloudwatch/network-monitor', subnets)],
});

/** Each once, however many probes it has; one that only deployment knows is one by itself. */
function subnetsOf(probes: readonly Properties[]): number {
  const sources = probes.map((probe) => probe.target('SourceArn')?.id ?? probe.value('SourceArn'));
  return new Set(sources).size;
}
