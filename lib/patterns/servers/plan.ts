import { InputError, type Problem } from '../../problem';
import { environmentName } from '../../profile/naming';
import type { EnvironmentContext } from '../../profile/context';
import { fleetAlarms } from './alarms';
import { decide } from './decisions';
import { instanceProblems, planInstances, planSpot, spotProblems } from './instances';
import { loadBalancerProblems, planLoadBalancer } from './load-balancer';
import { OPERATING_SYSTEM_FACTS } from './operating-systems';
import { patchingProblems, planPatching } from './patching';
import type { ServersProps } from './props';
import { planScaling, scalingProblems } from './scaling';
import { capacityProblems, planCapacity, planSchedule } from './schedule';
import type { ServersPlan } from './servers-plan';
import { planVolumes, volumeProblems } from './volumes';

export type { ServersPlan };

/**
 * Decides a fleet of servers.
 * @param name - within the environment, e.g. `ehr`
 * @throws InputError with everything in the props that cannot be had
 */
export function planServers(name: string, props: ServersProps, context: EnvironmentContext): ServersPlan {
  refuse(name, props, context);
  const { profile } = context;
  const operatingSystem = OPERATING_SYSTEM_FACTS[props.os];
  const instances = planInstances(props, profile);
  const spot = planSpot(props, instances);
  const capacity = planCapacity(props, profile);
  const schedule = planSchedule(props, context);
  const loadBalancer = planLoadBalancer(props, profile);
  const minimum = Math.min(capacity.min, ...schedule.map(({ min }) => min));
  const plan = {
    name,
    fullName: `${environmentName(context)}-${name}`,
    tier: props.tier ?? 'private',
    operatingSystem,
    imageParameter: operatingSystem.images[instances.architecture] ?? '',
    instances,
    ...(spot && { spot }),
    volumes: planVolumes(props, operatingSystem),
    customerKey: profile.keys === 'customer-managed',
    retain: profile.deletionProtection,
    capacity,
    scaling: planScaling(props, capacity, schedule),
    schedule,
    timeZone: profile.supportHours.timeZone,
    rollout: {
      minInService: Math.min(capacity.min, capacity.max - 1),
      pauseMinutes: operatingSystem.warmUpMinutes,
    },
    ...(loadBalancer && { loadBalancer }),
    patching: planPatching(`${context.environment}-${name}`, props, context),
    logRetentionDays: profile.logRetentionDays,
    alarms: fleetAlarms({ minimum, loadBalanced: loadBalancer !== undefined }, profile),
  };
  return { ...plan, decisions: decide(plan, props, context) };
}

function refuse(name: string, props: ServersProps, context: EnvironmentContext): void {
  const problems = [
    ...placeProblems(name, props),
    ...instanceProblems(props, context.profile),
    ...volumeProblems(props),
    ...capacityProblems(props, context),
    ...scalingProblems(props, context),
    ...spotProblems(props, mostServers(props, context)),
    ...loadBalancerProblems(props.loadBalancer),
    ...patchingProblems(props),
  ];
  if (problems.length > 0) throw new InputError(problems);
}

function mostServers(props: ServersProps, { profile }: EnvironmentContext): number {
  const scheduled = (props.scaling?.scheduled ?? []).map(({ max }) => max);
  return Math.max(planCapacity(props, profile).max, ...scheduled);
}

function placeProblems(name: string, { tier }: ServersProps): readonly Problem[] {
  const problems: Problem[] = [];
  if (!/^[a-z][a-z0-9-]*$/i.test(name)) {
    problems.push({ path: [], found: `a fleet named "${name}"`, expected: 'letters, digits and hyphens' });
  }
  if (tier === 'public') {
    const expected = 'private or data: only load balancers stand in public subnets';
    problems.push({ path: ['tier'], found: '"public"', expected });
  }
  return problems;
}
