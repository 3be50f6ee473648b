import type { Adjustment, ScalingPolicy, Step } from '../../../forecast/simulate/rules';
import type { Properties, Resource } from '../../readers/resource';
import { isUnknown, type Maybe } from '../../readers/unknown';

import { alarmOf } from './alarm';
import { metricAt, predefinedMetric, type MetricRead } from './metric';

/** The policies of a group, and those that a simulation does not follow, with what they rest on. */
export interface PoliciesRead {
  readonly policies: readonly ScalingPolicy[];
  readonly notFollowed: readonly string[];
}

type Read = ScalingPolicy | { readonly notFollowed: string };

/** Policies of an AWS::AutoScaling::AutoScalingGroup, by the resources that refer to it. */
export function policiesOf(group: Resource): PoliciesRead {
  const all = group
    .referrers('AWS::AutoScaling::ScalingPolicy', 'AutoScalingGroupName')
    .flatMap((policy) => policyOf(policy, group));
  return {
    policies: all.flatMap((read) => ('kind' in read ? [read] : [])),
    notFollowed: all.flatMap((read) => ('notFollowed' in read ? [read.notFollowed] : [])),
  };
}

function policyOf(r: Resource, group: Resource): readonly Read[] {
  switch (r.text('PolicyType') ?? 'SimpleScaling') {
    case 'TargetTrackingScaling':
      return [targetTracking(r)];
    case 'StepScaling':
      return onAlarms(r, (alarm) => step(r, alarm));
    case 'SimpleScaling':
      return onAlarms(r, (alarm) => simple(r, group, alarm));
    case 'PredictiveScaling':
      return predictive(r);
    default:
      return [{ notFollowed: `the policy ${r.path}` }];
  }
}

function targetTracking(r: Resource): Read {
  const path = 'TargetTrackingConfiguration.';
  const predefined = r.value(`${path}PredefinedMetricSpecification.PredefinedMetricType`);
  const read =
    predefined === undefined ? metricAt(r, `${path}CustomizedMetricSpecification.`) : predefinedMetric(predefined);
  const target = known(r.number(`${path}TargetValue`));
  if ('notFollowed' in read) return read;
  if (target === undefined) return { notFollowed: 'a target that is not known' };
  return { kind: 'target-tracking', metric: read.metric, target, scalesIn: r.flag(`${path}DisableScaleIn`) !== true };
}

/** A policy is carried out by the alarms that name it. */
function onAlarms(r: Resource, of: (alarm: Resource) => Read): readonly Read[] {
  const alarms = r
    .referrers('AWS::CloudWatch::Alarm', 'AlarmActions')
    .filter((alarm) => alarm.flag('ActionsEnabled') !== false);
  return alarms.length === 0 ? [{ notFollowed: `an alarm elsewhere that carries out ${r.path}` }] : alarms.map(of);
}

function step(r: Resource, by: Resource): Read {
  const read = alarmOf(by);
  const items = r.list('StepAdjustments');
  const adjustment = adjustmentOf(r);
  if ('notFollowed' in read) return read;
  if (isUnknown(items) || adjustment === undefined) return { notFollowed: `the policy ${r.path}` };
  return { kind: 'step', alarm: read.alarm, by: adjustment, steps: items.map((item) => stepOf(item, read.dividedBy)) };
}

function stepOf(item: Properties, dividedBy: number): Step {
  return {
    from: (known(item.number('MetricIntervalLowerBound')) ?? -Infinity) / dividedBy,
    to: (known(item.number('MetricIntervalUpperBound')) ?? Infinity) / dividedBy,
    amount: known(item.number('ScalingAdjustment')) ?? 0,
  };
}

function simple(r: Resource, group: Resource, by: Resource): Read {
  const read = alarmOf(by);
  const [adjustment, amount] = [adjustmentOf(r), known(r.number('ScalingAdjustment'))];
  if ('notFollowed' in read) return read;
  if (adjustment === undefined || amount === undefined) return { notFollowed: `the policy ${r.path}` };
  const seconds = known(r.number('Cooldown')) ?? known(group.number('Cooldown')) ?? 300;
  return { kind: 'simple', alarm: read.alarm, by: adjustment, amount, cooldownMinutes: Math.ceil(seconds / 60) };
}

const ADJUSTMENTS: Readonly<Record<string, Adjustment['kind']>> = {
  ChangeInCapacity: 'change',
  ExactCapacity: 'exact',
  PercentChangeInCapacity: 'percent',
};

function adjustmentOf(r: Resource): Adjustment | undefined {
  const kind = ADJUSTMENTS[String(r.value('AdjustmentType'))];
  return kind === undefined ? undefined : { kind, leastMagnitude: known(r.number('MinAdjustmentMagnitude')) ?? 0 };
}

/** Forecasts alone change nothing. Source: Amazon EC2 Auto Scaling API reference, "PredictiveScalingConfiguration". */
function predictive(r: Resource): readonly Read[] {
  const path = 'PredictiveScalingConfiguration';
  if (r.text(`${path}.Mode`) !== 'ForecastAndScale') return [];
  const specification = `${path}.MetricSpecifications.0`;
  const read = predictedMetric(r, specification);
  const target = known(r.number(`${specification}.TargetValue`));
  if ('notFollowed' in read) return [read];
  if (target === undefined) return [{ notFollowed: 'a target that is not known' }];
  return [
    {
      kind: 'predictive',
      metric: read.metric,
      target,
      bufferMinutes: Math.ceil((known(r.number(`${path}.SchedulingBufferTime`)) ?? 300) / 60),
      raisesMax: r.text(`${path}.MaxCapacityBreachBehavior`) === 'IncreaseMaxCapacity',
    },
  ];
}

function predictedMetric(r: Resource, path: string): MetricRead {
  const pair = r.value(`${path}.PredefinedMetricPairSpecification.PredefinedMetricType`);
  const scaling = r.value(`${path}.PredefinedScalingMetricSpecification.PredefinedMetricType`);
  return predefinedMetric(pair ?? scaling ?? 'a custom metric');
}

function known<T>(value: Maybe<T> | undefined): T | undefined {
  return isUnknown(value) ? undefined : value;
}
