import type { Metric } from '../rules';

/** What policies see of a minute. One object is filled anew each minute: a year has half a million. */
export interface Situation {
  minute: number;
  /** Capacity that is asked for, and the limits it is held to. */
  desired: number;
  max: number;
  /** Servers in service. */
  serving: number;
  /** Of them, those that still warm up, and those that start. */
  settling: number;
  demand: number;
  perServer: number;
}

/** A policy with what it remembers. */
export interface Scaler {
  /** The capacity that it asks for; `undefined` where it leaves it as it is. Asked every minute, in order. */
  wanted(situation: Situation): number | undefined;
}

/** What a metric is in this minute; `NaN` where nothing serves, as nothing reports it then. */
export function measured(metric: Metric, { demand, serving, perServer }: Situation): number {
  if (serving === 0) return NaN;
  if (metric === 'per-server') return demand / serving;
  return Math.min(100, (100 * demand) / (serving * perServer));
}

/** Whole servers for a need, without the dust of binary fractions. */
export function wholeServers(need: number): number {
  return Math.ceil(need - 1e-9);
}
