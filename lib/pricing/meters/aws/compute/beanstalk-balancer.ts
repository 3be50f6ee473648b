import type { Range } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perUse, provided, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { HALFWAY, onTheWay } from '../../../../forecast/scaling';
import { BALANCER_KINDS } from '../facts/balancer-kind';
import { publicAddresses } from '../facts/public-address';
import { zonesOf } from '../facts/zones';
import type { Options } from './beanstalk-options';

const ENVIRONMENT = 'aws:elasticbeanstalk:environment';
const NETWORK = 'aws:ec2:vpc';

/** The load balancer that an environment makes. */
export interface EnvironmentBalancer {
  readonly kind: Maybe<string>;
  readonly isPublic: Maybe<boolean>;
  readonly zones: Maybe<number | Range>;
}

/** The balancer of an environment; `undefined` where it makes none: a worker, a single instance, one that shares another's. */
export function balancerOf(r: Resource, options: Options, type: Maybe<string>): EnvironmentBalancer | undefined {
  const isShared = options.text(ENVIRONMENT, 'LoadBalancerIsShared') === 'true';
  if (r.text('Tier.Name') === 'Worker' || type === 'SingleInstance' || isShared) return undefined;
  return {
    kind: lift2(
      type,
      options.text(ENVIRONMENT, 'LoadBalancerType') ?? 'classic',
      (_, name) => BALANCER_KINDS[name] ?? new Unknown(`${name} is not a load balancer type`),
    ),
    isPublic: lift(options.text(NETWORK, 'ELBScheme') ?? 'public', (scheme) => scheme !== 'internal'),
    zones: zonesIn(r, options),
  };
}

/** What it is charged. Source: Elastic Load Balancing pricing. */
export function balancerCharges(
  { kind, isPublic, zones }: EnvironmentBalancer,
  use: Readonly<Record<'capacityUnits' | 'processedGb', UsageAmount>>,
): readonly Charge[] {
  const note = isUnknown(zones) || typeof zones === 'number' ? {} : { basis: 'default' as const, note: ZONES_NOTE };
  return [
    perHour(
      'Load balancer',
      lift(kind, (name) => `elb/${name}`),
    ),
    ...provided(isPublic, [{ ...publicAddresses(zones, note), name: 'Public IPv4 addresses of the balancer' }]),
    ...(kind === 'alb' || kind === 'nlb'
      ? [perUse('Capacity units', `elb/${kind}-lcu`, use.capacityUnits, { perUnit: HOURS_PER_MONTH })]
      : []),
    ...(kind === 'clb' ? [perUse('Data processed', 'elb/clb-data-processed', use.processedGb)] : []),
  ];
}

const ZONES_NOTE = 'in each zone of the default VPC, from two to all';

function zonesIn(r: Resource, options: Options): Maybe<number | Range> {
  const subnets = options.text(NETWORK, 'ELBSubnets') ?? options.text(NETWORK, 'Subnets');
  if (subnets !== undefined) return lift(subnets, (list) => list.split(',').length);
  return onTheWay({ min: 2, max: zonesOf(r.region) }, HALFWAY);
}
