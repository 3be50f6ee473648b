import { isUnknown } from '../../../lib/pricing';
import { capacityRules, type RulesRead } from '../../../lib/pricing/forecast';
import type { CapacityRules } from '../../../lib/forecast/simulate/rules';
import { groupOf, policy, scheduled } from './groups';

const DAY = 1440;
/** A Monday. */
const START = Date.UTC(2027, 2, 1);
const ASSUMED = { perServer: 100, startMinutes: 3, interruptedPerMonth: 0.05 };

function read(properties: object = {}, others: object = {}, start = START): RulesRead {
  return capacityRules(groupOf(properties, others), { start, minutes: 28 * DAY }, ASSUMED);
}

function rulesOf(properties: object = {}, others: object = {}, start = START): CapacityRules {
  const { rules } = read(properties, others, start);
  if (isUnknown(rules)) throw new Error(rules.because);
  return rules;
}

describe('the rules of a group', () => {
  test('are its limits, with the cooldown as the warm-up where it states none', () => {
    expect(rulesOf({ DesiredCapacity: '3' })).toEqual({
      min: 2,
      max: 8,
      desired: 3,
      perServer: 100,
      startMinutes: 3,
      warmUpMinutes: 5, // 300 seconds unless another cooldown is stated
      policies: [],
      changes: [],
    });
    expect(rulesOf({ Cooldown: '90' }).warmUpMinutes).toBe(2);
    expect(rulesOf({ Cooldown: '90', DefaultInstanceWarmup: 600 }).warmUpMinutes).toBe(10);
  });

  test('have spot as the instances are distributed', () => {
    const mixed = {
      LaunchTemplate: undefined,
      MixedInstancesPolicy: {
        LaunchTemplate: { LaunchTemplateSpecification: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' } },
        InstancesDistribution: { OnDemandBaseCapacity: 1, OnDemandPercentageAboveBaseCapacity: 25 },
      },
    };
    expect(rulesOf(mixed).spot).toEqual({ base: 1, percentAbove: 25, interruptedPerMonth: 0.05 });
  });

  test('have every policy that demand decides', () => {
    const { policies } = rulesOf(
      {},
      {
        Cpu: policy({
          PolicyType: 'TargetTrackingScaling',
          TargetTrackingConfiguration: {
            PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
            TargetValue: 60,
            DisableScaleIn: true,
          },
        }),
        Steps: policy({
          PolicyType: 'StepScaling',
          AdjustmentType: 'PercentChangeInCapacity',
          MinAdjustmentMagnitude: 2,
          StepAdjustments: [
            { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 10 },
            { MetricIntervalLowerBound: 15, ScalingAdjustment: 30 },
          ],
        }),
        StepsAlarm: {
          Type: 'AWS::CloudWatch::Alarm',
          Properties: {
            Namespace: 'AWS/EC2',
            MetricName: 'CPUUtilization',
            ComparisonOperator: 'GreaterThanOrEqualToThreshold',
            Threshold: 70,
            Period: 300,
            EvaluationPeriods: 3,
            DatapointsToAlarm: 2,
            Statistic: 'Average',
            AlarmActions: [{ Ref: 'Steps' }],
          },
        },
        Simple: policy({ AdjustmentType: 'ChangeInCapacity', ScalingAdjustment: -1, Cooldown: '120' }),
        SimpleAlarm: {
          Type: 'AWS::CloudWatch::Alarm',
          Properties: {
            Namespace: 'AWS/ApplicationELB',
            MetricName: 'RequestCountPerTarget',
            ComparisonOperator: 'LessThanThreshold',
            Threshold: 1000,
            Period: 300,
            EvaluationPeriods: 1,
            Statistic: 'Sum',
            AlarmActions: [{ Ref: 'Simple' }],
          },
        },
        Ahead: policy({
          PolicyType: 'PredictiveScaling',
          PredictiveScalingConfiguration: {
            Mode: 'ForecastAndScale',
            SchedulingBufferTime: 600,
            MaxCapacityBreachBehavior: 'IncreaseMaxCapacity',
            MetricSpecifications: [
              { TargetValue: 50, PredefinedMetricPairSpecification: { PredefinedMetricType: 'ASGCPUUtilization' } },
            ],
          },
        }),
      },
    );
    expect(policies).toEqual([
      { kind: 'target-tracking', metric: 'utilisation', target: 60, scalesIn: false },
      {
        kind: 'step',
        alarm: { metric: 'utilisation', comparison: 'from', threshold: 70, periodMinutes: 5, periods: 3, breaching: 2 },
        by: { kind: 'percent', leastMagnitude: 2 },
        steps: [
          { from: 0, to: 15, amount: 10 },
          { from: 15, to: Infinity, amount: 30 },
        ],
      },
      {
        kind: 'simple',
        // 1,000 in five minutes are 200 a minute
        alarm: {
          metric: 'per-server',
          comparison: 'below',
          threshold: 200,
          periodMinutes: 5,
          periods: 1,
          breaching: 1,
        },
        by: { kind: 'change', leastMagnitude: 0 },
        amount: -1,
        cooldownMinutes: 2,
      },
      { kind: 'predictive', metric: 'utilisation', target: 50, bufferMinutes: 10, raisesMax: true },
    ]);
  });

  test('leave out what demand does not tell, by name, and forecasts that change nothing', () => {
    const track = (specification: object): object =>
      policy({
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingConfiguration: { ...specification, TargetValue: 60 },
      });
    const { rules, notFollowed } = read(
      {},
      {
        Memory: track({
          CustomizedMetricSpecification: { Namespace: 'CWAgent', MetricName: 'mem_used_percent', Statistic: 'Average' },
        }),
        Network: track({ PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageNetworkIn' } }),
        Elsewhere: policy({ PolicyType: 'StepScaling', AdjustmentType: 'ChangeInCapacity', StepAdjustments: [] }),
        Ahead: policy({ PolicyType: 'PredictiveScaling', PredictiveScalingConfiguration: { Mode: 'ForecastOnly' } }),
      },
    );
    expect(rules).toMatchObject({ policies: [] });
    expect(notFollowed).toEqual([
      'CWAgent mem_used_percent',
      'ASGAverageNetworkIn',
      'an alarm elsewhere that carries out Elsewhere',
    ]);
  });

  test('have the minutes at which scheduled actions ring, in their time zone, over a change of clocks', () => {
    const { changes } = rulesOf(
      {},
      { Up: scheduled({ Recurrence: '0 8 * * 1', TimeZone: 'Europe/Dublin', MinSize: '4', MaxSize: '9' }) },
    );
    const hour = (day: number, at: number): number => day * DAY + at * 60;
    // 1, 8, 15 and 22 March at 08:00 UTC; clocks go forward on the 28th
    expect(changes).toEqual(
      [0, 7, 14, 21].map((day) => ({ minute: hour(day, 8), min: 4, max: 9, desired: undefined })),
    );
    const april = rulesOf(
      {},
      { Up: scheduled({ Recurrence: '0 8 * * 1', TimeZone: 'Europe/Dublin', MinSize: '4' }) },
      Date.UTC(2027, 3, 5),
    );
    expect(april.changes[0]?.minute).toBe(hour(0, 7));
  });

  test('hold a season to its start and end, and fire an action without a recurrence once', () => {
    const season = scheduled({
      Recurrence: '0 0 * * *',
      StartTime: '2027-03-10T00:00:00Z',
      EndTime: '2027-03-12T00:00:00Z',
      MinSize: '6',
    });
    const once = scheduled({ StartTime: '2027-03-20T12:00:00Z', MinSize: '1' });
    expect(rulesOf({}, { Season: season, Once: once }).changes.map(({ minute, min }) => [minute / DAY, min])).toEqual([
      [9, 6],
      [10, 6],
      [19.5, 1],
    ]);
  });

  test('begin as the last actions before them left the group', () => {
    const night = scheduled({ Recurrence: '0 18 * * *', MinSize: '0', MaxSize: '0' });
    expect(rulesOf({}, { Night: night })).toMatchObject({ min: 0, max: 0, desired: 0 });
  });

  test('are unknown where a recurrence cannot be followed, or capacity is counted in units', () => {
    expect(read({}, { Often: scheduled({ Recurrence: '* * * * *', MinSize: '1' }) }).rules).toMatchObject({
      because: '"* * * * *" fires 1440 times a day',
    });
    const weighted = {
      LaunchTemplate: undefined,
      MixedInstancesPolicy: {
        LaunchTemplate: {
          LaunchTemplateSpecification: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' },
          Overrides: [{ InstanceType: 'm7g.xlarge', WeightedCapacity: '4' }],
        },
      },
    };
    expect(read(weighted).rules).toMatchObject({ because: 'its capacity is counted in units, 4 of them for a server' });
  });
});
