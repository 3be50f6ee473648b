/** How a group of servers is sized: what its template says, as plain data. */
export interface CapacityRules {
  readonly min: number;
  readonly max: number;
  /** @default - the minimum */
  readonly desired?: number;
  /** Units of demand that one server serves at full utilisation. */
  readonly perServer: number;
  /** Minutes from a launch until the server is in service. It is billed from the launch on. */
  readonly startMinutes: number;
  /** Minutes in service until a server counts as warmed up; until all do, nothing scales in. */
  readonly warmUpMinutes: number;
  readonly policies: readonly ScalingPolicy[];
  /** In the order of their minutes. */
  readonly changes: readonly PlannedChange[];
  /** @default - all servers are on demand */
  readonly spot?: SpotShare;
}

/** A change of limits at a minute of the period. What it does not mention stays as it is. */
export interface PlannedChange {
  readonly minute: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly desired?: number | undefined;
}

/** How servers are split into on demand and spot, and how often spot is interrupted. */
export interface SpotShare {
  /** Servers on demand before any is on spot. */
  readonly base: number;
  /** Percentage on demand of those above the base. */
  readonly percentAbove: number;
  /** Share of spot servers that are interrupted in a month of 730 hours, from 0 to 1. */
  readonly interruptedPerMonth: number;
}

/** `utilisation`: percent of what servers in service can serve. `per-server`: units of demand for each server in service. */
export type Metric = 'utilisation' | 'per-server';

/** Holds a metric at a target. */
export interface TargetTracking {
  readonly kind: 'target-tracking';
  readonly metric: Metric;
  readonly target: number;
  readonly scalesIn: boolean;
}

/** Changes capacity by how far an alarm's metric is beyond its threshold. */
export interface StepScaling {
  readonly kind: 'step';
  readonly alarm: Alarm;
  readonly by: Adjustment;
  readonly steps: readonly Step[];
}

/** Bounds are distances from the threshold; of neighbours the one that is farther from it has the bound they share. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** Changes capacity when an alarm is raised, and then waits. */
export interface SimpleScaling {
  readonly kind: 'simple';
  readonly alarm: Alarm;
  readonly by: Adjustment;
  readonly amount: number;
  readonly cooldownMinutes: number;
}

/** Raises the least capacity, hour by hour, to what the load of the same hour was before. */
export interface PredictiveScaling {
  readonly kind: 'predictive';
  readonly metric: Metric;
  readonly target: number;
  /** Minutes before an hour at which its capacity is launched. */
  readonly bufferMinutes: number;
  /** Whether the maximum gives way to what is predicted. */
  readonly raisesMax: boolean;
}

export type ScalingPolicy = TargetTracking | StepScaling | SimpleScaling | PredictiveScaling;

/** How an adjustment is counted. A percentage changes capacity by `leastMagnitude` servers at the least. */
export interface Adjustment {
  readonly kind: 'change' | 'exact' | 'percent';
  readonly leastMagnitude: number;
}

/** `above` and `below` leave the threshold out; `from` and `to` include it. */
export type Comparison = 'above' | 'from' | 'below' | 'to';

export interface Alarm {
  readonly metric: Metric;
  readonly comparison: Comparison;
  readonly threshold: number;
  readonly periodMinutes: number;
  readonly periods: number;
  /** Breaching periods among the last `periods` that raise it. */
  readonly breaching: number;
}
