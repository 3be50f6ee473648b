import type { Severity } from '../../profile/alarms';

/** Where alarms go. An empty route is allowed: then nobody is told. `Url` is how an engine takes a URL. */
export interface RouteProps<Url = string> {
  /**
   * Addresses that get an e-mail. On AWS each one must confirm the subscription that Amazon SNS sends it.
   * @default - none
   */
  readonly email?: readonly string[];
  /**
   * HTTPS endpoints that get a POST, e.g. of an on-call service. Whoever has such a URL can post to it, so no plan holds one.
   * @default - none
   */
  readonly https?: readonly Url[];
}

/** What may be asked of an environment's monitoring. `Url` is how an engine takes a URL. */
export interface MonitoringProps<Url = string> {
  /**
   * Where each severity goes.
   * @default - the client's contact, by e-mail, for both
   */
  readonly routes?: Readonly<Partial<Record<Severity, RouteProps<Url>>>>;
  /**
   * What critical alarms are sent as: outside production nobody is woken.
   * @default - `critical` in production, `warning` elsewhere
   */
  readonly criticalAs?: Severity;
  /**
   * A dashboard with every alarm and its metrics.
   * @default true
   */
  readonly dashboard?: boolean;
  /** @default - the monthly budget of the environment, if it has one */
  readonly budget?: BudgetProps;
  /**
   * Last day of the environment, `YYYY-MM-DD`: its servers are stopped when the support hours of the client end that day, and checks of the
   * client file refuse it afterwards. Not in production.
   * @default - it has no end
   */
  readonly endsOn?: string;
}

/** URLs of the HTTPS endpoints that get a POST. */
export type Hooks<Url = string> = Readonly<Record<Severity, readonly Url[]>>;

/** What of a client file is passed to the renderer: URLs that are as good as a password. */
export type PassedMonitoring = Readonly<Record<'hooks', Hooks>>;

/** A monthly budget with alerts before it is spent. */
export interface BudgetProps {
  /** USD per month. */
  readonly monthlyUsd: number;
  /**
   * Percent of the budget at which actual spend is reported.
   * @default 80
   */
  readonly actualPercent?: number;
  /**
   * Percent of the budget at which forecast spend is reported.
   * @default 100
   */
  readonly forecastPercent?: number;
  /**
   * Percent of the budget at which actual spend stops all servers of the environment. They stay stopped until somebody starts them. More
   * than `actualPercent`, and not in production.
   * @default - no spend stops anything
   */
  readonly stopAtPercent?: number;
}
