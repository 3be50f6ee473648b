export { groupForecast, type GroupRun } from './group-forecast';
export {
  FORECAST_SCHEMA,
  type CheapestBounds,
  type Commitment,
  type Forecast,
  type GroupForecast,
  type Series,
} from './model';
export type { Percentiles } from './percentiles';
export { capacityRules, type RulesRead, type ServerAssumptions } from './rules/capacity-rules';
