import type { Input } from '@pulumi/pulumi';
import type { AwsMetricAlarm } from '../../../clouds/aws/signals';
import { graphLines } from '../../../engines/pulumi-aws/measure';
import type { BoundAlarm } from '../../../engines/pulumi-aws/watched';
import type { Severity } from '../../../profile/alarms';
import { graphsOf, type PlannedGraph } from '../aws/graphs';

/** A part of a dashboard. Source: Amazon CloudWatch API Reference, "Dashboard Body Structure and Syntax". */
export interface Widget {
  readonly type: 'alarm' | 'text' | 'metric';
  readonly width: number;
  readonly height: number;
  readonly properties: object;
}

/** Columns of a dashboard. */
export const COLUMNS = 24;

/** The first row of a dashboard: the state of every alarm. */
export function statesRow(alarms: readonly Input<string>[]): Widget {
  return { type: 'alarm', width: COLUMNS, height: 4, properties: { title: 'Alarms', alarms } };
}

/** A pattern's heading. */
export function heading(watchName: string): Widget {
  const properties = { markdown: `# ${watchName}`, background: 'transparent' };
  return { type: 'text', width: COLUMNS, height: 1, properties };
}

/** An alarm, and the names of what it is measured on. */
export interface BoundMetricAlarm extends Pick<BoundAlarm, 'names'> {
  readonly alarm: AwsMetricAlarm;
}

/** A pattern's metrics, with the thresholds of its alarms. */
export function graphsRow(alarms: readonly BoundMetricAlarm[], region: Input<string>): readonly Widget[] {
  return graphsOf(alarms.map(({ alarm }) => alarm)).map((graph) => graphWidget(graph, alarms, region));
}

function graphWidget(
  { title, lines, thresholds }: PlannedGraph,
  alarms: readonly BoundMetricAlarm[],
  region: Input<string>,
): Widget {
  const drawn = alarms.filter(({ alarm }) => lines.includes(alarm.plan.id));
  const properties = {
    view: 'timeSeries',
    title,
    region,
    metrics: drawn.flatMap(({ alarm, names }) => graphLines(alarm.metric, names)),
    annotations: {
      horizontal: thresholds.map(({ value, label, severity }) => ({
        value,
        label,
        color: COLOURS[severity],
        yAxis: 'left',
      })),
    },
    yAxis: {},
  };
  return { type: 'metric', width: 8, height: 6, properties };
}

/** CloudWatch's own red and orange. */
const COLOURS: Readonly<Record<Severity, string>> = { critical: '#d62728', warning: '#ff7f0e' };
