import { packagedCatalogue } from '../../../lib/pricing';
import { capacityRules, groupForecast, type GroupForecast } from '../../../lib/pricing/forecast';
import { percentiles } from '../../../lib/pricing/forecast/percentiles';
import { seriesOf } from '../../../lib/pricing/forecast/series';
import { simulate } from '../../../lib/forecast/simulate/simulate';
import { isUnknown } from '../../../lib/pricing';
import { groupOf, policy } from './groups';

const DAYS = 2 * 1440;
const CPU = policy({
  PolicyType: 'TargetTrackingScaling',
  TargetTrackingConfiguration: {
    PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
    TargetValue: 50,
  },
});

function forecast(demand: Float64Array, properties: object = {}, others: object = { Cpu: CPU }): GroupForecast {
  const group = groupOf(properties, others);
  const { rules } = capacityRules(
    group,
    { start: 0, minutes: demand.length },
    { perServer: 1, startMinutes: 3, interruptedPerMonth: 0 },
  );
  if (isUnknown(rules)) throw new Error(rules.because);
  return groupForecast({ group, rules, start: 0, demand, noise: 0 }, [simulate(rules, demand)], packagedCatalogue());
}

describe('a forecast of a group', () => {
  test('costs what its meter bills for as many servers', () => {
    // 2 × 730 h × $0.091 and 2 × 8 GiB × $0.088 of gp3
    const { monthly, onDemandHours } = forecast(new Float64Array(DAYS).fill(0.5));
    expect(onDemandHours.p50).toBe(1460);
    expect(monthly?.p50).toBeCloseTo(2 * 730 * 0.091 + 2 * 8 * 0.088, 6);
  });

  test('costs twice as much for twice as many', () => {
    const [two, four] = [1, 2].map((demand) =>
      forecast(new Float64Array(DAYS).fill(demand), { DesiredCapacity: String(2 * demand) }),
    );
    expect(four?.monthly?.p50).toBeCloseTo(2 * (two?.monthly?.p50 ?? 0), 6);
  });

  test('finds the limits that serve a constant demand at least cost', () => {
    const { cheapestBounds } = forecast(new Float64Array(DAYS).fill(3));
    expect(cheapestBounds).toMatchObject({ max: 3 }); // three at full utilisation serve it all
    expect(cheapestBounds?.served).toBeGreaterThanOrEqual(0.999);
  });

  test('finds no limits where schedules set them', () => {
    const night = {
      Type: 'AWS::AutoScaling::ScheduledAction',
      Properties: { AutoScalingGroupName: { Ref: 'Group' }, Recurrence: '0 18 * * *', MinSize: '1' },
    };
    expect(forecast(new Float64Array(DAYS).fill(3), {}, { Cpu: CPU, Night: night }).cheapestBounds).toBeUndefined();
  });

  test('commits to servers that run for more of the time than a reservation costs of the price', () => {
    // $0.0602 of $0.091 an hour: 66% of the time. Two always run; of eight that run half of the time, none is worth it
    const { commitments } = forecast(new Float64Array(DAYS).fill(0.5));
    const [year] = commitments;
    expect(year).toMatchObject({ years: 1, servers: 2, rate: 'ec2-reserved/m7g.large/1y/no-upfront/standard' });
    expect(year?.saving).toBeCloseTo(2 * 730 * (0.091 - 0.0602), 6);
    const half = Float64Array.from({ length: DAYS }, (_, minute) => (minute % 1440 < 720 ? 4 : 0.1));
    expect(forecast(half).commitments[0]?.servers).toBe(2);
  });

  test('that has no price says why', () => {
    const group = groupOf({ LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '1' } }, { Cpu: CPU });
    const { rules } = capacityRules(
      group,
      { start: 0, minutes: DAYS },
      { perServer: 1, startMinutes: 3, interruptedPerMonth: 0 },
    );
    if (isUnknown(rules)) throw new Error(rules.because);
    const demand = new Float64Array(DAYS);
    const found = groupForecast(
      { group, rules, start: 0, demand, noise: 0 },
      [simulate(rules, demand)],
      packagedCatalogue(),
    );
    expect(found.monthly).toBeUndefined();
    expect(found.unpriced).toContain('its launch template is not among the inputs');
  });
});

describe('percentiles', () => {
  test('are values of runs, by nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentiles(values)).toEqual({ p5: 5, p50: 50, p95: 95 });
    expect(percentiles([7])).toEqual({ p5: 7, p50: 7, p95: 7 });
  });
});

describe('a series', () => {
  test('has a point for as many minutes as there is room for', () => {
    const series = seriesOf(
      Float64Array.from({ length: 960 }, (_, minute) => minute % 2),
      new Uint16Array(960).fill(3),
      2,
    );
    expect(series.minutesPerPoint).toBe(2);
    expect([series.demand[0], series.peak[0], series.serving[0], series.demand.length]).toEqual([0.25, 0.5, 3, 480]);
  });
});
