import { Dashboard, type MetricAlarm } from '@pulumi/aws/cloudwatch';
import { jsonStringify, output, type CustomResourceOptions, type Input } from '@pulumi/pulumi';
import type { IWatched } from '../../../engines/pulumi-aws/watched';
import type { PlannedDashboard } from '../monitoring-plan';
import { dashboardName } from '../plan';
import { COLUMNS, graphsRow, heading, statesRow, type Widget } from './widgets';

/** What a dashboard shows. */
export interface DashboardParts {
  readonly planned: PlannedDashboard;
  /** Name of the environment across all clients. */
  readonly environment: string;
  readonly region: Input<string>;
  readonly alarms: readonly MetricAlarm[];
  /** Whose metrics are drawn. */
  readonly watched: readonly IWatched[];
}

/** The state of every alarm, then each pattern's metrics. A plan that does not know its region is named by that of the deployment. */
export function addDashboard(
  name: string,
  { planned, environment, region, alarms, watched }: DashboardParts,
  options: CustomResourceOptions,
): Dashboard {
  const inRegion = output(region).apply((known) => dashboardName(environment, known));
  const states = alarms.length === 0 ? [] : [[statesRow(alarms.map(({ arn }) => arn))]];
  const rows = [...states, ...watched.flatMap((one) => rowsOf(one, region))];
  return new Dashboard(
    `${name}-dashboard`,
    { dashboardName: planned.name ?? inRegion, dashboardBody: jsonStringify({ widgets: placed(rows) }) },
    options,
  );
}

/** Nothing, of a pattern that nothing is measured of. */
function rowsOf({ watchName, alarms }: IWatched, region: Input<string>): readonly (readonly Widget[])[] {
  const measured = alarms.flatMap(({ alarm, names }) => ('metric' in alarm ? { alarm, names } : []));
  return measured.length === 0 ? [] : [[heading(watchName)], graphsRow(measured, region)];
}

/** Rows below each other. Widgets of one row are of one size; what does not fit beside the others goes below them. */
function placed(rows: readonly (readonly Widget[])[]): readonly object[] {
  let top = 0;
  return rows.flatMap((row) => {
    const [{ width, height } = { width: COLUMNS, height: 0 }] = row;
    const beside = Math.floor(COLUMNS / width);
    const from = top;
    top += Math.ceil(row.length / beside) * height;
    return row.map(({ type, properties }, at) => ({
      type,
      width,
      height,
      x: (at % beside) * width,
      y: from + Math.floor(at / beside) * height,
      properties,
    }));
  });
}
