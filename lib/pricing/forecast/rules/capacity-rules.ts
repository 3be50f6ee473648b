import { MINUTE } from '../../../forecast/demand/demand';
import type { Period } from '../../../forecast/demand/shape-demand';
import type { CapacityRules, PlannedChange, SpotShare } from '../../../forecast/simulate/rules';
import { groupFacts } from '../../meters/aws/compute/auto-scaling-group';
import { given } from '../../meters/facts/given';
import type { Resource } from '../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../readers/unknown';

import { plannedChanges, type DatedChange } from './planned-changes';
import { policiesOf } from './policies';

/** What no template says of a group's servers. */
export interface ServerAssumptions {
  /** Units of demand that one server serves at full utilisation. */
  readonly perServer: number;
  /** Minutes from a launch until a server is in service. */
  readonly startMinutes: number;
  /** Share of spot servers that are interrupted in a month. */
  readonly interruptedPerMonth: number;
}

/** The rules of a group as its template has them, and what of it is not followed, in words. */
export interface RulesRead {
  readonly rules: Maybe<CapacityRules>;
  readonly notFollowed: readonly string[];
}

/** Scheduled actions of so many days before the period say which limits hold as it begins. */
const LOOK_BACK = 366 * 1440 * MINUTE;

/** The capacity rules of an AWS::AutoScaling::AutoScalingGroup over a period. */
export function capacityRules(group: Resource, { start, minutes }: Period, assumed: ServerAssumptions): RulesRead {
  const { weight, onDemand } = groupFacts(group);
  const { policies, notFollowed } = policiesOf(group);
  const during = { from: start - LOOK_BACK, to: start + minutes * MINUTE };
  const rules = lift2(lift2(weight, onDemand, ofOneUnit), plannedChanges(group, during), (share, changes) =>
    lift(limitsOf(group), (stated): Maybe<CapacityRules> => ({
      perServer: assumed.perServer,
      startMinutes: assumed.startMinutes,
      warmUpMinutes: warmUpMinutes(group),
      ...changes.filter(({ at }) => at < start).reduce(changed, stated),
      policies,
      changes: changes.filter(({ at }) => at >= start).map((change) => planned(change, start)),
      ...(share.percentAbove < 100 && { spot: { ...share, interruptedPerMonth: assumed.interruptedPerMonth } }),
    })),
  );
  return { rules, notFollowed };
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly desired?: number;
}

type OnDemandShare = Omit<SpotShare, 'interruptedPerMonth'>;

function ofOneUnit(weight: number, share: OnDemandShare): Maybe<OnDemandShare> {
  return weight === 1 ? share : new Unknown(`its capacity is counted in units, ${weight} of them for a server`);
}

function limitsOf(group: Resource): Maybe<Limits> {
  const [min, max] = [given(group.number('MinSize'), 'MinSize'), given(group.number('MaxSize'), 'MaxSize')];
  return lift2(min, max, (least, most) =>
    lift(group.number('DesiredCapacity'), (desired) => ({
      min: least,
      max: most,
      ...(desired !== undefined && { desired }),
    })),
  );
}

/** What a scheduled action makes of limits. What it does not mention stays as it is, within the others. */
function changed(
  limits: Limits,
  { min = limits.min, max = limits.max, desired = limits.desired ?? min }: DatedChange,
): Limits {
  const most = Math.max(min, max);
  return { min, max: most, desired: Math.min(Math.max(desired, min), most) };
}

function planned({ at, ...change }: DatedChange, start: number): PlannedChange {
  return { ...change, minute: Math.floor((at - start) / MINUTE) };
}

/**
 * What the group states for all its policies, else the longest that one of them states, else the cooldown.
 * Source: Amazon EC2 Auto Scaling user guide, "Set the default instance warmup".
 */
function warmUpMinutes(group: Resource): number {
  const stated = group
    .referrers('AWS::AutoScaling::ScalingPolicy', 'AutoScalingGroupName')
    .map((policy) => policy.number('EstimatedInstanceWarmup'))
    .filter((seconds) => typeof seconds === 'number');
  const own = group.number('DefaultInstanceWarmup');
  const cooldown = group.number('Cooldown');
  const fallback = stated.length > 0 ? Math.max(...stated) : typeof cooldown === 'number' ? cooldown : 300;
  return Math.ceil((typeof own === 'number' && own >= 0 ? own : fallback) / 60);
}
