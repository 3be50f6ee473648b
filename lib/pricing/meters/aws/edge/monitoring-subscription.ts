import { lift } from '../../../readers/unknown';
import { perMonth, provided } from '../../charge';
import { meter } from '../../meter';

/** What CloudFront adds for a distribution. Source: Amazon CloudFront developer guide, "Additional CloudFront metrics". */
const ADDITIONAL_METRICS = 8;

/** Billed as custom metrics. Source: Amazon CloudWatch pricing. */
export const monitoringSubscription = meter({
  reads: {
    'AWS::CloudFront::MonitoringSubscription': (r) => ({
      isOn: lift(
        r.text('MonitoringSubscription.RealtimeMetricsSubscriptionConfig.RealtimeMetricsSubscriptionStatus') ??
          'Disabled',
        (status) => status === 'Enabled',
      ),
    }),
  },
  charges: ({ isOn }) =>
    provided(isOn, [perMonth('Additional metrics', 'cloudwatch/custom-metric', ADDITIONAL_METRICS)]),
});
