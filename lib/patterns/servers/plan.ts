import { problemsOf } from '../../form/problems';
import { refuse, type Problem } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { environmentName } from '../../profile/naming';
import { NOTHING_BESIDE, patternKey, type PlansBeside, type Siblings } from '../pattern';
import { fleetAlarms } from './alarms';
import { allowedBlocks, allowedProblems } from './allowed';
import { bootProblems, planBoot, type BroughtAlong } from './boot';
import { closedAnswerProblems, planClosedAnswer } from './closed-answer';
import { decisionsOf } from './decisions';
import { planDisks } from './disks';
import { planEntrance } from './entrance';
import { serversForm } from './form';
import { loadBalancerForm, sharedLoadBalancerForm } from './load-balancer-form';
import { interruptibleProblems, needProblems, planInterruptible, planNeed } from './need';
import { networkProblems, zonesBeside } from './network';
import { patchingProblems, planPatching } from './patching';
import { isShared, type AskedServers, type ServersProps } from './props';
import { planProtection, protectionProblems } from './protection';
import { planScaling, planWarmUp, scalingProblems } from './scaling';
import { limitsOf, planSchedule, type Limits } from './schedule';
import { scheduleProblems } from './schedule-problems';
import { seasonProblems } from './season-problems';
import type { PlannedRollout, ServersPlan } from './servers-plan';

import { planSharedEntrance } from './shared-entrance';
import { sharingOf, sharingProblems, type Sharing } from './sharing';
import { keepsData, planState, stateProblems } from './state';
import { warningsOf } from './warnings';
import { watchedOf } from './watched';

export type { PlannedSlot, ServersPlan } from './servers-plan';

export const SERVERS = patternKey<ServersPlan>('servers');

/** What is known beside the props when a fleet is planned. */
export interface ServersContext extends BroughtAlong {
  /** @default - nothing */
  readonly beside?: PlansBeside;
  /** Fleets of its environment, itself included. @default - none is known */
  readonly siblings?: Siblings<AskedServers>;
  /** The load balancer that it shares. @default - that of the fleet beside it that it names */
  readonly sharing?: Sharing;
}

/**
 * Decides a fleet of servers.
 * @param name - within the environment, e.g. `ehr`
 * @throws InputError with everything in the props that cannot be had
 */
export function planServers(
  name: string,
  props: ServersProps,
  context: EnvironmentContext,
  { beside = NOTHING_BESIDE, siblings = {}, sharing: specified, ...brought }: ServersContext = {},
): ServersPlan {
  const { profile } = context;
  const schedule = planSchedule(props, profile);
  const limits = limitsOf(schedule);
  const shared = isShared(props.loadBalancer) ? props.loadBalancer : undefined;
  const sharing = specified ?? (shared && sharingOf(name, shared, siblings));
  const isPublic = isPublicEntrance(props, sharing);
  refuse([
    ...nameProblems(name),
    ...problemsOf(serversForm, props),
    ...loadBalancerProblems(props),
    ...sharingProblems(name, props, siblings, sharing),
    ...closedAnswerProblems(props, isPublic),
    ...networkProblems(props, beside),
    ...allowedProblems(props, beside),
    ...needProblems(props),
    ...bootProblems(props, brought),
    ...stateProblems(props),
    ...scheduleProblems(props, schedule, profile),
    ...seasonProblems(props, schedule),
    ...(keepsData(props) ? [] : scalingProblems(props, schedule)),
    ...(keepsData(props) ? [] : interruptibleProblems(props, Math.max(...limits.map(({ max }) => max)))),
    ...patchingProblems(props),
    ...protectionProblems(props, beside),
  ]);

  const tier = props.tier ?? 'private';
  const interruptible = planInterruptible(props);
  const entrance = planEntrance(props, tier, profile, allowedBlocks(props, beside));
  const sharedEntrance =
    shared && sharing && planSharedEntrance(name, shared, sharing.balancer, brought.certificate ?? false);
  const minimum = Math.min(...limits.map(({ min }) => min));
  const { timeZone } = profile.supportHours;
  const protection = planProtection(props, beside);
  const warmUpMinutes = planWarmUp(props);
  const state = planState(props, schedule.count.max, zonesBeside(beside), profile);
  const closedAnswer = planClosedAnswer(props, {
    title: `${context.client.name} ${name}`,
    public: isPublic === true,
    schedule,
    profile,
  });
  const patching = planPatching(`${context.environment}.${name}`, props, schedule.runningHours, profile);
  const plan = {
    name,
    fullName: `${environmentName(context)}-${name}`,
    tier,
    ...(props.zones && { zones: props.zones.map((zone) => zone - 1) }),
    system: props.os,
    need: planNeed(props, profile),
    ...(props.instanceType !== undefined && { exactType: props.instanceType }),
    ...(interruptible && { interruptible }),
    boot: planBoot(props, brought),
    disks: planDisks(props),
    ...(state && { state }),
    ...(protection && { protection }),
    customerKey: profile.keys === 'customer-managed',
    retain: profile.deletionProtection,
    ...schedule,
    timeZone,
    scaling: planScaling(props, schedule),
    warmUpMinutes,
    rollout: planRollout(minimum, schedule.count),
    ...(entrance && { entrance }),
    ...(sharedEntrance && { sharedEntrance }),
    ...(closedAnswer !== undefined && { closedAnswer }),
    patching,
    logs: { keepDays: profile.logRetentionDays },
    alarms: fleetAlarms(
      watchedOf({ limits, entrance, sharedEntrance, patching, state, warmUpMinutes, timeZone }),
      profile,
    ),
  };
  const warnings = warningsOf(plan, props, beside);
  return { ...plan, warnings, decisions: decisionsOf({ ...plan, warnings }, props, profile) };
}

/**
 * As many servers as possible stay in service while one is replaced. Of a fleet that is stopped at times, none need to: a deployment
 * while it is stopped would wait for servers that nobody wants.
 */
function planRollout(minimum: number, { max }: Limits): PlannedRollout {
  return { minInService: Math.min(minimum, max - 1) };
}

function nameProblems(name: string): readonly Problem[] {
  if (/^[a-z][a-z0-9-]*$/i.test(name)) return [];
  return [{ path: [], found: `a fleet named "${name}"`, expected: 'letters, digits and hyphens' }];
}

/** Whether a load balancer is reached from the internet: that of the fleet, or the one that it shares, if that is there. */
function isPublicEntrance({ loadBalancer }: ServersProps, sharing: Sharing | undefined): boolean | undefined {
  return isShared(loadBalancer) ? sharing?.balancer.public : (loadBalancer?.public ?? false);
}

/** The limits of either shape of a load balancer. */
function loadBalancerProblems({ loadBalancer }: ServersProps): readonly Problem[] {
  if (loadBalancer === undefined) return [];
  return problemsOf(isShared(loadBalancer) ? sharedLoadBalancerForm : loadBalancerForm, loadBalancer, ['loadBalancer']);
}
