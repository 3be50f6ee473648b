import type { AfarPlace } from '../../profile/place';
import type { PatternPlan } from '../pattern';
import type { PlannedBudget } from './budget';
import type { PlannedGuard } from './guard';
import type { PlannedRoutes } from './routes';

export type { BudgetNotification, PlannedBudget } from './budget';
export type { PlannedEnd, PlannedGuard } from './guard';
export type { PlannedRoute, PlannedRoutes } from './routes';

/** Who hears of what, and where it is seen, decided. The same plan is rendered by every engine. */
export interface MonitoringPlan extends PatternPlan {
  readonly routes: PlannedRoutes;
  /** Where events are kept that alarms count, because each says why. */
  readonly eventLog: PlannedEventLog;
  /** @default - there is none */
  readonly dashboard?: PlannedDashboard;
  /** @default - there is none */
  readonly budget?: PlannedBudget;
  /** @default - nothing stops servers by itself */
  readonly guard?: PlannedGuard;
  /** Places other than home where alarms are raised, for the same people. @default - none */
  readonly alsoIn?: readonly AfarPlace[];
}

/** Where events are kept. */
export interface PlannedEventLog {
  /** That of the environment, across all clients. */
  readonly name: string;
  /** Days that events are kept, at least. */
  readonly keepDays: number;
}

export interface PlannedDashboard {
  /** @default - chosen at deployment, when its region is known */
  readonly name?: string;
}
