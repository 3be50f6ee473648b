import { Unknown } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

const ELSEWHERE = new Unknown('the listeners that use it are not among the inputs');

/** Billed by the hour while listeners use it to verify clients. Source: Elastic Load Balancing pricing, "mTLS trust store". */
export const trustStore = meter({
  reads: {
    'AWS::ElasticLoadBalancingV2::TrustStore': (r) => ({
      isUsed: r.referrers('AWS::ElasticLoadBalancingV2::Listener', 'MutualAuthentication.TrustStoreArn').length > 0,
    }),
  },
  charges: ({ isUsed }) => [perHour('Trust store', 'elb/trust-store', isUsed ? 1 : ELSEWHERE)],
});
