import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perUse } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import type { Launch } from '../facts/launch';
import { LOAD, loadNote, onTheWay } from '../facts/load';
import { SERVER_USAGE, serverCharges, type Running } from '../facts/servers';

/** The fewest and the most servers. */
interface Limits {
  readonly min: number;
  readonly max: number;
}

type Option = (namespace: string, name: string) => Maybe<string> | undefined;

/** Sizes of an environment's group where no option states them. Source: AWS Elastic Beanstalk developer guide, "General options". */
const DEFAULT_SIZE = { least: '1', most: '4' };

/** Free; the servers and the load balancer that it makes are billed. Source: AWS Elastic Beanstalk pricing, Amazon EC2 On-Demand Pricing. */
export const beanstalkEnvironment = meter({
  reads: {
    'AWS::ElasticBeanstalk::Environment': (r) => {
      const option = optionsOf(r);
      const kind = option('aws:elasticbeanstalk:environment', 'EnvironmentType') ?? 'LoadBalanced';
      return {
        launch: launchOf(r, option, kind),
        limits: limitsOf(option, kind),
        balancer: balancerOf(r, option, kind),
      };
    },
  },
  usage: { ...SERVER_USAGE, load: LOAD, capacityUnits: { unit: 'LCU, on average', assume: 1 } },
  charges: ({ launch, limits, balancer }, use) => [
    ...serverCharges(launch, running(limits, use.load), use),
    ...(balancer === 'none'
      ? []
      : [
          perHour(
            'Load balancer',
            lift(balancer, (kind) => `elb/${kind}`),
          ),
        ]),
    ...(balancer === 'alb' || balancer === 'nlb'
      ? [perUse('Capacity units', `elb/${balancer}-lcu`, use.capacityUnits, { perUnit: HOURS_PER_MONTH })]
      : []),
  ],
});

/** Options of the environment, else of the saved configuration that it is made from. */
function optionsOf(r: Resource): Option {
  const sources = [r, r.target('TemplateName')].filter((source) => source !== undefined);
  const settings = sources
    .map((source) => source.list('OptionSettings'))
    .flatMap((list) => (isUnknown(list) ? [] : list));
  return (namespace, name) =>
    settings
      .find((setting) => setting.text('Namespace') === namespace && setting.text('OptionName') === name)
      ?.text('Value');
}

function launchOf(r: Resource, option: Option, kind: Maybe<string>): Launch {
  const several = option('aws:ec2:instances', 'InstanceTypes');
  const first = several === undefined ? undefined : lift(several, (types) => types.split(',')[0]?.trim() ?? types);
  return {
    instanceType:
      first ??
      option('aws:autoscaling:launchconfiguration', 'InstanceType') ??
      new Unknown('no option states the instance type'),
    image: lift(r.text('SolutionStackName') ?? '', (stack) => (/windows/i.test(stack) ? stack : 'amazon-linux')),
    userData: undefined,
    tenancy: undefined,
    volumes: [],
    publicIp: isPublic(option, kind),
    subnet: undefined,
    detailedMonitoring: undefined,
    cpuCredits: undefined,
    spot: false,
    maxSpotPrice: undefined,
  };
}

/**
 * A single instance has an Elastic IP; those of the default VPC, where none is named, have addresses of their own.
 * Source: AWS Elastic Beanstalk developer guide, "General options", namespace aws:ec2:vpc.
 */
function isPublic(option: Option, kind: Maybe<string>): Maybe<boolean> {
  const inDefaultVpc = option('aws:ec2:vpc', 'VPCId') === undefined;
  const stated = option('aws:ec2:vpc', 'AssociatePublicIpAddress') ?? (inDefaultVpc ? 'true' : 'false');
  return lift2(kind, stated, (type, flag) => type === 'SingleInstance' || flag.toLowerCase() === 'true');
}

function limitsOf(option: Option, kind: Maybe<string>): Maybe<Limits> {
  const size = (name: string, otherwise: string): Maybe<number> =>
    lift(option('aws:autoscaling:asg', name) ?? otherwise, Number);
  return lift(kind, (type) =>
    type === 'SingleInstance'
      ? { min: 1, max: 1 }
      : lift2(size('MinSize', DEFAULT_SIZE.least), size('MaxSize', DEFAULT_SIZE.most), (min, max) => ({ min, max })),
  );
}

function running(limits: Maybe<Limits>, load: UsageAmount): Running {
  const all = lift(limits, (known) => onTheWay(known, load.amount));
  if (!isUnknown(limits) && limits.min === limits.max) return { onDemand: all, all, basis: 'template' };
  return { onDemand: all, all, basis: load.basis, note: loadNote(load, 'servers') };
}

/** As they stand in the rates' keys. */
const BALANCERS: Readonly<Record<string, string>> = { classic: 'clb', application: 'alb', network: 'nlb' };

function balancerOf(r: Resource, option: Option, kind: Maybe<string>): Maybe<string> {
  const worker = r.text('Tier.Name') === 'Worker';
  return lift2(kind, option('aws:elasticbeanstalk:environment', 'LoadBalancerType') ?? 'classic', (type, name) =>
    worker || type === 'SingleInstance' ? 'none' : (BALANCERS[name] ?? new Unknown(`${name} is no load balancer`)),
  );
}
