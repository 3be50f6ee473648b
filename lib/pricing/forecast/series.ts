import type { Series } from './model';

/** Points that a chart has room for. */
const POINTS = 480;

/** Demand and capacity by the minute as points that a chart has room for. */
export function seriesOf(demand: Float64Array, serving: Uint16Array, perServer: number): Series {
  const minutesPerPoint = Math.ceil(demand.length / POINTS);
  const points = Math.ceil(demand.length / minutesPerPoint);
  const series = { demand: [] as number[], peak: [] as number[], serving: [] as number[] };
  for (let point = 0; point < points; point += 1) {
    const [from, to] = [point * minutesPerPoint, Math.min((point + 1) * minutesPerPoint, demand.length)];
    const asked = demand.subarray(from, to);
    series.demand.push(short(mean(asked) / perServer));
    series.peak.push(short(asked.reduce((most, amount) => Math.max(most, amount), 0) / perServer));
    series.serving.push(short(mean(serving.subarray(from, to))));
  }
  return { minutesPerPoint, ...series };
}

function mean(values: Float64Array | Uint16Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** A chart shows no more digits. */
function short(value: number): number {
  return Number(value.toFixed(3));
}
