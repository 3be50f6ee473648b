import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perUse } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import type { Launch } from '../facts/launch';
import { capacityNote, capacityOf, fixed, LOAD, loadNote, type Bounds } from '../facts/load';
import { SERVER_USAGE, serverCharges, type Running } from '../facts/servers';

type Option = (namespace: string, name: string) => Maybe<string> | undefined;

/** Sizes of an environment's group where no option states them. Source: AWS Elastic Beanstalk developer guide, "General options". */
const DEFAULT_SIZE = { least: 1, most: 4 };

/** Free; the servers and the load balancer that it makes are billed. Source: AWS Elastic Beanstalk pricing, Amazon EC2 On-Demand Pricing. */
export const beanstalkEnvironment = meter({
  reads: {
    'AWS::ElasticBeanstalk::Environment': (r) => {
      const option = optionsOf(r);
      const kind = option('aws:elasticbeanstalk:environment', 'EnvironmentType') ?? 'LoadBalanced';
      return { launch: launchOf(r, option), servers: serversOf(option, kind), balancer: balancerOf(r, option, kind) };
    },
  },
  usage: { ...SERVER_USAGE, load: LOAD, capacityUnits: { unit: 'LCU, on average', assume: 1 } },
  charges: ({ launch, servers, balancer }, use) => [
    ...serverCharges(launch, running(servers, use.load), use),
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

function launchOf(r: Resource, option: Option): Launch {
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
    publicIp: undefined,
    detailedMonitoring: undefined,
    cpuCredits: undefined,
    spot: false,
  };
}

function serversOf(option: Option, kind: Maybe<string>): Bounds {
  if (isUnknown(kind)) return { least: kind, most: kind };
  if (kind === 'SingleInstance') return fixed(1);
  const size = (name: string): Maybe<number> | undefined => {
    const stated = option('aws:autoscaling:asg', name);
    return stated === undefined ? undefined : lift(stated, Number);
  };
  const least = size('MinSize') ?? DEFAULT_SIZE.least;
  const most = size('MaxSize');
  return most === undefined ? { least, most: DEFAULT_SIZE.most, start: least } : { least, most };
}

function running(servers: Bounds, load: UsageAmount): Running {
  const { least, most, start } = servers;
  const all = capacityOf(servers, load.amount);
  if (least === most) return { onDemand: all, all, basis: 'template' };
  const note = start === undefined ? loadNote(load, 'servers') : capacityNote(servers, load.amount);
  return { onDemand: all, all, basis: load.basis, ...(note !== undefined && { note }) };
}

/** As they stand in the rates' keys. */
const BALANCERS: Readonly<Record<string, string>> = { classic: 'clb', application: 'alb', network: 'nlb' };

function balancerOf(r: Resource, option: Option, kind: Maybe<string>): Maybe<string> {
  const worker = r.text('Tier.Name') === 'Worker';
  return lift2(kind, option('aws:elasticbeanstalk:environment', 'LoadBalancerType') ?? 'classic', (type, name) =>
    worker || type === 'SingleInstance' ? 'none' : (BALANCERS[name] ?? new Unknown(`${name} is no load balancer`)),
  );
}
