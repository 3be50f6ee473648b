import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { BoundMetricAlarm } from '../../../engines/aws-cdk/watched';
import type { Severity } from '../../../profile/alarms';
import { graphsOf, type PlannedGraph } from '../aws/graphs';

/** The first row of a dashboard: the state of every alarm. Alarms that are added to the list later show up in it too. */
export function statesRow(alarms: cloudwatch.Alarm[]): cloudwatch.IWidget {
  return new cloudwatch.AlarmStatusWidget({ title: 'Alarms', alarms, width: 24, height: 4 });
}

/** A pattern's heading. */
export function heading(watchName: string): cloudwatch.IWidget {
  return new cloudwatch.TextWidget({ markdown: `# ${watchName}`, width: 24, height: 1 });
}

/** A pattern's metrics, with the thresholds of its alarms. */
export function graphsRow(alarms: readonly BoundMetricAlarm[]): readonly cloudwatch.IWidget[] {
  return graphsOf(alarms.map(({ alarm }) => alarm)).map((graph) => graphWidget(graph, alarms));
}

function graphWidget(graph: PlannedGraph, alarms: readonly BoundMetricAlarm[]): cloudwatch.IWidget {
  return new cloudwatch.GraphWidget({
    title: graph.title,
    left: alarms.filter(({ alarm }) => graph.lines.includes(alarm.plan.id)).map(({ metric }) => metric),
    leftAnnotations: graph.thresholds.map(({ value, label, severity }) => ({ value, label, color: colour(severity) })),
    width: 8,
  });
}

function colour(severity: Severity): string {
  return severity === 'critical' ? cloudwatch.Color.RED : cloudwatch.Color.ORANGE;
}
