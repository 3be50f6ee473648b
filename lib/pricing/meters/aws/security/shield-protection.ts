import type { Resource } from '../../../readers/resource';
import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { inRegion, perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';

/** Where services that are in no region are billed. */
const HOME = 'us-east-1';

/** Keys of the rates, by type of what is protected. */
const BY_TYPE: Readonly<Record<string, string>> = {
  'AWS::CloudFront::Distribution': 'cloudfront',
  'AWS::EC2::EIP': 'elastic-ip',
  'AWS::ElasticLoadBalancing::LoadBalancer': 'load-balancers',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'load-balancers',
  'AWS::GlobalAccelerator::Accelerator': 'global-accelerator',
  'AWS::Route53::HostedZone': 'hosted-zone',
};

/** The same by the service in an ARN. */
const BY_SERVICE: Readonly<Record<string, string>> = {
  cloudfront: 'cloudfront',
  ec2: 'elastic-ip',
  elasticloadbalancing: 'load-balancers',
  globalaccelerator: 'global-accelerator',
  route53: 'hosted-zone',
};

/**
 * Protections need the subscription to Shield Advanced, which an organisation pays once; what goes out of what is protected is billed per
 * GB, other than answers of DNS. Source: AWS Shield pricing, "Shield Advanced".
 */
export const shieldProtection = meter({
  reads: { 'AWS::Shield::Protection': (r) => ({ kind: kindOf(r) }) },
  usage: { dataOutGb: { unit: 'GB per month', assume: 100 } },
  charges: ({ kind }, use) => [
    subscription(),
    ...(kind === 'hosted-zone'
      ? []
      : [
          perUse(
            'Data out',
            lift(kind, (name) => `shield/shield-advanced-data-out-${name}`),
            use.dataOutGb,
          ),
        ]),
  ],
});

function subscription(): Charge {
  const charge = perMonth('Subscription', 'shield/shield-advanced-subscription', 1, {
    note: 'once for all protections of an organisation, for a year at least; nothing more where it has one',
  });
  return { ...inRegion(charge, HOME), regionalLimit: 1 };
}

function kindOf(r: Resource): Maybe<string> {
  const type = r.target('ResourceArn')?.type ?? '';
  const arn = r.text('ResourceArn');
  const service = typeof arn === 'string' ? arn.split(':')[2] : undefined;
  return BY_TYPE[type] ?? BY_SERVICE[service ?? ''] ?? new Unknown('what it protects is not among the inputs');
}
