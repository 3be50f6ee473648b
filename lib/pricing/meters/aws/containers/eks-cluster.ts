import { lift, Unknown } from '../../../readers/unknown';
import { perHour, provided } from '../../charge';
import { meter } from '../../meter';

const SUPPORT_NOTE = 'in standard support: a version in extended support costs more';

/**
 * Billed per cluster-hour; nodes and pods on Fargate are billed by themselves. Source: Amazon EKS pricing.
 */
export const eksCluster = meter({
  reads: {
    'AWS::EKS::Cluster': (r) => ({
      onOutposts: r.value('OutpostConfig') !== undefined,
      autoMode: r.flag('ComputeConfig.Enabled') ?? false,
      tier: r.text('ControlPlaneScalingConfig.Tier') ?? 'standard',
    }),
  },
  charges: ({ onOutposts, autoMode, tier }) => {
    const unknown = new Unknown('Auto Mode chooses instances as pods ask for them');
    return [
      perHour('Cluster', onOutposts ? 'eks/cluster-on-outposts' : 'eks/cluster', 1, { note: SUPPORT_NOTE }),
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
    ];
  },
});
