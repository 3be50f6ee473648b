import { budgetsAction } from './budgets-action';
import { cloudwatchAlarm } from './cloudwatch-alarm';
import { compositeAlarm } from './composite-alarm';
import { dashboard } from './dashboard';
import { logGroup } from './log-group';

/** A new meter of this family is added by a file and a line here. */
export const MONITORING_METERS = [budgetsAction, cloudwatchAlarm, compositeAlarm, dashboard, logGroup];
