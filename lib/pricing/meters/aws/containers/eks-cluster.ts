import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, provided } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';
import { LOGGED_GB } from '../facts/log-delivery';
import { ingestedLogs } from '../facts/published-logs';
import { NEVER_EXTENDED, supportOf, type KubernetesSupport } from './kubernetes-support';

/**
 * Billed per cluster-hour, and more in extended support; nodes and pods on Fargate are billed by themselves. Source: Amazon EKS pricing.
 */
export const eksCluster = meter({
  reads: {
    'AWS::EKS::Cluster': (r) => ({
      onOutposts: r.value('OutpostConfig') !== undefined,
      autoMode: r.flag('ComputeConfig.Enabled') ?? false,
      tier: r.text('ControlPlaneScalingConfig.Tier') ?? 'standard',
      support: supportOfCluster(r),
      logs: lift(countOf(r, 'Logging.ClusterLogging.EnabledTypes'), (types) => types > 0),
    }),
    'Custom::AWSCDK-EKS-Cluster': (r) => ({
      onOutposts: false,
      autoMode: false,
      tier: r.text('Config.controlPlaneScalingConfig.tier') ?? 'standard',
      support: lift(r.text('Config.version') ?? '', supportOf),
      logs: lift(countOf(r, 'Config.logging.clusterLogging'), (kinds) => kinds > 0),
    }),
  },
  usage: { loggedGb: LOGGED_GB },
  charges: ({ onOutposts, autoMode, tier, support, logs }, use) => {
    const unknown = new Unknown('Auto Mode chooses instances as pods ask for them');
    const note = isUnknown(support) ? undefined : support.note;
    return [
      perHour('Cluster', onOutposts ? 'eks/cluster-on-outposts' : 'eks/cluster', 1, { note }),
      ...provided(
        lift(support, ({ isExtended }) => isExtended),
        [perHour('Extended support', 'eks/cluster-extended-support-surcharge', 1, { note })],
      ),
      ...provided(
        lift(tier, (name) => name !== 'standard'),
        [
          perHour(
            'Provisioned control plane',
            lift(tier, (name) => `eks/provisioned-control-plane-${name}`),
          ),
        ],
      ),
      ...provided(autoMode, [perHour('Auto Mode instances', unknown, unknown)]),
      // Source: Amazon EKS User Guide, "Send control plane logs to CloudWatch Logs".
      ...ingestedLogs('Control plane logs', logs, use.loggedGb),
    ];
  },
});

/** A cluster without a version has the newest one. */
function supportOfCluster(r: Resource): Maybe<KubernetesSupport> {
  if (r.text('UpgradePolicy.SupportType') === 'STANDARD') return NEVER_EXTENDED;
  return lift(r.text('Version') ?? '', supportOf);
}
