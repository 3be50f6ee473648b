import { appMonitor } from './app-monitor';
import { budgetsAction } from './budgets-action';
import { canary } from './canary';
import { cloudwatchAlarm } from './cloudwatch-alarm';
import { compositeAlarm } from './composite-alarm';
import { dashboard } from './dashboard';
import { insightRule } from './insight-rule';
import { internetMonitor } from './internet-monitor';
import { logDelivery } from './log-delivery';
import { logGroup } from './log-group';
import { logsAccountPolicy } from './logs-account-policy';
import { metricFilter } from './metric-filter';
import { metricStream } from './metric-stream';
import { serviceLevelObjective } from './service-level-objective';
import { xrayGroup } from './xray-group';
import { scheduledQuery } from './scheduled-query';

/** A new meter of this family is added by a file and a line here. */
export const MONITORING_METERS = [
  appMonitor,
  budgetsAction,
  canary,
  cloudwatchAlarm,
  compositeAlarm,
  dashboard,
  insightRule,
  internetMonitor,
  logDelivery,
  logGroup,
  logsAccountPolicy,
  metricFilter,
  metricStream,
  serviceLevelObjective,
  xrayGroup,
  scheduledQuery,
];
