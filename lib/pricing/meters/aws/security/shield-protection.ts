import { lift, Unknown } from '../../../readers/unknown';
import { perOptionalUse, perUse } from '../../charge';
import { meter } from '../../meter';

const SUBSCRIPTION_NOTE = "the subscription to Shield Advanced is the organisation's, and in no template";

/** Keys of the rates, by type of what is protected. */
const RATES: Readonly<Record<string, string>> = {
  'AWS::CloudFront::Distribution': 'cloudfront',
  'AWS::EC2::EIP': 'elastic-ip',
  'AWS::ElasticLoadBalancing::LoadBalancer': 'load-balancers',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'load-balancers',
  'AWS::GlobalAccelerator::Accelerator': 'global-accelerator',
};

/** Billed per GB that goes out of what is protected, beside the subscription. Source: AWS Shield pricing, "Shield Advanced". */
export const shieldProtection = meter({
  reads: { 'AWS::Shield::Protection': (r) => ({ protectedType: r.target('ResourceArn')?.type }) },
  usage: {
    dataOutGb: { unit: 'GB per month', assume: 100 },
    subscriptions: { unit: 'subscriptions to Shield Advanced that are paid for here', assume: 0 },
  },
  charges: ({ protectedType }, use) => {
    const subscription = perOptionalUse('Subscription', 'shield/shield-advanced-subscription', use.subscriptions);
    if (protectedType === 'AWS::Route53::HostedZone') return subscription;
    const kind = RATES[protectedType ?? ''] ?? new Unknown('what it protects is not among the inputs');
    return [
      perUse(
        'Data out',
        lift(kind, (name) => `shield/shield-advanced-data-out-${name}`),
        use.dataOutGb,
        { note: SUBSCRIPTION_NOTE },
      ),
      ...subscription,
    ];
  },
});
