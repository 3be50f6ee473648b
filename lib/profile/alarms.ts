/** How urgent an alarm is; each severity has a route of its own. */
export const SEVERITIES = ['critical', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Thresholds that the profile sets for every pattern. */
export interface AlarmThresholds {
  /** Percent of CPU over which a fleet is too busy. */
  readonly cpuPercent: number;
  /** Percent of memory over which a server is too full. */
  readonly memoryPercent: number;
  /** Percent of a disk over which it is too full. */
  readonly diskPercent: number;
  /** Seconds (p95) over which a load balancer's targets answer too slowly. */
  readonly responseSeconds: number;
  /** HTTP 5xx answers in five minutes over which a service is failing. */
  readonly serverErrors: number;
  /** Periods in a row that must breach before an alarm fires. */
  readonly periods: number;
}

/** What can be watched, and the unit of its thresholds. How a cloud measures it is for `clouds/<cloud>/signals.ts` to say. */
export const SIGNALS = {
  cpu: 'percent used, on average over the servers',
  memory: 'percent used, of the fullest server',
  disk: 'percent used, of the fullest disk',
  'servers-in-service': 'servers',
  'failed-launches': 'servers that fail to start in a period',
  'healthy-targets': 'servers behind a load balancer',
  'unhealthy-targets': 'servers behind a load balancer',
  'target-errors': 'HTTP 5xx answers of the servers in a period',
  'balancer-errors': 'HTTP 5xx answers of the load balancer itself in a period',
  latency: 'seconds until an answer, at the 95th percentile',
  'nat-ports': 'connections refused in a period for want of a port',
  'nat-drops': 'packets dropped in a period',
} as const;
export type Signal = keyof typeof SIGNALS;

/** An alarm, decided, in no cloud's words. */
export interface PlannedAlarm {
  /** Stable construct ID, unique within its pattern, e.g. `CpuHigh` or `NatPortsExhausted1`. */
  readonly id: string;
  /** One sentence for the person who is woken up. */
  readonly title: string;
  readonly signal: Signal;
  /** The plan's own keys for what it is measured on, the outermost first, e.g. `['load-balancer', 'target-group']`. */
  readonly on: readonly string[];
  readonly comparison: 'above' | 'below';
  /** In the unit of the signal. */
  readonly threshold: number;
  /** Length of a period, in minutes. */
  readonly minutes: number;
  /** Periods in a row that must breach. */
  readonly periods: number;
  /** What silence means: `fine` (nothing to measure), or `breach` (silence is the failure). */
  readonly silence: 'fine' | 'breach';
  readonly severity: Severity;
  /** First thing to do, in one line. */
  readonly runbook: string;
}
