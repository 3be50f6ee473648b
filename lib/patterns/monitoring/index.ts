import type { Pattern } from '../pattern';
import { afarPlaces } from './afar';
import { awsMonitoring } from './aws';
import { monitoringForm } from './form';
import { MONITORING, planMonitoring, type MonitoringPlan } from './plan';
import type { MonitoringProps, PassedMonitoring } from './props';
import { hooksOf } from './routes';

/** Alarm routes, a dashboard and a budget. Every environment is watched, whether it asks for it or not. */
export const monitoring: Pattern<MonitoringProps, MonitoringPlan, PassedMonitoring, false> = {
  key: MONITORING,
  description: 'Where alarms go, the dashboard and the budget',
  many: false,
  defaultProps: {},
  layer: 'monitoring',
  requires: [],
  after: 'all',
  meets: [],
  holdsData: () => false,
  form: monitoringForm,
  words: { aws: awsMonitoring },
  passed: (props) => ({ hooks: hooksOf(props) }),
  plan: (_name, props, context, beside) => planMonitoring(props, context, afarPlaces(beside, context)),
};
