import { problemsOf } from '../../form/problems';
import { refuse, type Problem } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { environmentName } from '../../profile/naming';
import { OPERATING_SYSTEM_FACTS } from '../../profile/operating-systems';
import { NOTHING_BESIDE, patternKey, type PlansBeside } from '../pattern';
import { FLEET, fleetAlarms } from './alarms';
import { decisionsOf } from './decisions';
import { planDisks } from './disks';
import { planEntrance } from './entrance';
import { serversForm } from './form';
import { interruptibleProblems, needProblems, planInterruptible, planNeed } from './need';
import { networkProblems } from './network';
import { planPatching } from './patching';
import type { ServersProps } from './props';
import { planScaling, scalingProblems } from './scaling';
import { limitsOf, planSchedule, scheduleProblems, type Limits } from './schedule';
import type { PlannedRollout, ServersPlan } from './servers-plan';

export type { ServersPlan };

export const SERVERS = patternKey<ServersPlan>('servers');

/**
 * Decides a fleet of servers.
 * @param name - within the environment, e.g. `ehr`
 * @throws InputError with everything in the props that cannot be had
 */
export function planServers(
  name: string,
  props: ServersProps,
  context: EnvironmentContext,
  beside: PlansBeside = NOTHING_BESIDE,
): ServersPlan {
  const { profile } = context;
  const schedule = planSchedule(props, profile);
  const limits = limitsOf(schedule);
  refuse([
    ...nameProblems(name),
    ...problemsOf(serversForm, props),
    ...networkProblems(props, beside),
    ...needProblems(props),
    ...scheduleProblems(props, schedule, profile),
    ...scalingProblems(props, schedule),
    ...interruptibleProblems(props, Math.max(...limits.map(({ max }) => max))),
  ]);

  const tier = props.tier ?? 'private';
  const interruptible = planInterruptible(props);
  const entrance = planEntrance(props, tier, profile);
  const { warmUpMinutes } = OPERATING_SYSTEM_FACTS[props.os];
  const patching = planPatching(`${context.environment}-${name}`, props, schedule.runningHours);
  const { timeZone } = profile.supportHours;
  const plan = {
    name,
    fullName: `${environmentName(context)}-${name}`,
    tier,
    system: props.os,
    need: planNeed(props, profile),
    ...(props.instanceType !== undefined && { exactType: props.instanceType }),
    ...(interruptible && { interruptible }),
    disks: planDisks(props),
    customerKey: profile.keys === 'customer-managed',
    retain: profile.deletionProtection,
    ...schedule,
    timeZone,
    scaling: planScaling(props, schedule),
    warmUpMinutes,
    rollout: planRollout(schedule.count, warmUpMinutes),
    ...(entrance && { entrance }),
    patching,
    logs: { keepDays: profile.logRetentionDays },
    alarms: fleetAlarms(
      {
        groups: [{ key: FLEET, suffix: '', minimum: minimumWhileRunning(limits) }],
        loadBalanced: entrance !== undefined,
        certificate: entrance !== undefined,
        patching: 'none',
        ...(patching.window && {
          patchWindow: { days: [patching.window.day], at: patching.window.at, hours: patching.window.hours, timeZone },
        }),
        stops: limits.some(({ max }) => max === 0),
        warmUpMinutes,
      },
      profile,
    ),
    warnings: [],
  };
  return { ...plan, decisions: decisionsOf(plan, props, profile) };
}

/** Servers that are never missing while the fleet runs. */
function minimumWhileRunning(limits: readonly Limits[]): number {
  return Math.min(...limits.filter(({ max }) => max > 0).map(({ min }) => min));
}

/** As many servers as possible stay in service while one is replaced. */
function planRollout({ min, max }: Limits, warmUpMinutes: number): PlannedRollout {
  return { minInService: Math.min(min, max - 1), pauseMinutes: warmUpMinutes };
}

function nameProblems(name: string): readonly Problem[] {
  if (/^[a-z][a-z0-9-]*$/i.test(name)) return [];
  return [{ path: [], found: `a fleet named "${name}"`, expected: 'letters, digits and hyphens' }];
}
