import type { PlannedAlarm } from '../../profile/alarms';

/** A CloudWatch metric. Dimensions name resources by the plan's own keys; the renderer knows their physical names. */
export interface AwsMetric {
  readonly namespace: string;
  readonly name: string;
  readonly statistic: 'Average' | 'Sum' | 'Maximum' | 'Minimum' | 'SampleCount' | 'p95';
  /** Length of a period, in minutes. */
  readonly minutes: number;
  /** Dimension name to the plan's own key, e.g. `{ NatGatewayId: 'nat-1' }`. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** What CloudWatch calculates from metrics, or from other expressions. */
export interface AwsExpression {
  /** Metric math. */
  readonly expression: string;
  /** What it is, for graphs. */
  readonly label: string;
  /** Length of a period, in minutes. */
  readonly minutes: number;
  /** What it is calculated from, by the names that the expression uses. */
  readonly from: Readonly<Record<string, AwsMeasure>>;
}

export type AwsMeasure = AwsMetric | AwsExpression;

/** An event that a service sends to Amazon EventBridge, one for each thing that goes wrong. */
export interface AwsEvent {
  readonly source: string;
  readonly detailType: string;
  /** Field of its detail that names the resource, and the plan's own key for that resource. */
  readonly resource: { readonly field: string; readonly key: string };
  /** Only with one of these in a field of its detail. @default - always */
  readonly only?: { readonly field: string; readonly values: readonly string[] };
  /** Where the event says why, e.g. `StatusMessage says why`. */
  readonly cause: string;
}

/** A planned alarm in AWS's words. */
export type AwsAlarm = AwsMetricAlarm | AwsEventAlarm;

/** An alarm that fires when a metric passes a threshold, and is over when it is back. */
export interface AwsMetricAlarm {
  readonly plan: PlannedAlarm;
  readonly metric: AwsMeasure;
  readonly comparison: PlannedAlarm['comparison'];
  /** In the unit of the metric, which may count what is free where the signal counts what is used. */
  readonly threshold: number;
  /** Above 0 when nobody is told. @default - somebody is always told */
  readonly quiet?: AwsExpression;
}

/** An alarm that counts events. */
export interface AwsEventAlarm {
  readonly plan: PlannedAlarm;
  readonly event: AwsEvent;
  /** Above 0 when nobody is told. @default - somebody is always told */
  readonly quiet?: AwsExpression;
}
