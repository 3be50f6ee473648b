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
  /** Periods in a row that must breach before an alarm rings. */
  readonly periods: number;
}

/** An alarm, decided: the engine file only binds it to its metric. */
export interface PlannedAlarm {
  /** Stable construct ID, unique within its pattern, e.g. `CpuHigh` or `NatPortsExhausted-a`. */
  readonly id: string;
  /** One sentence for the person who is woken up. */
  readonly title: string;
  readonly metric: PlannedMetric;
  readonly comparison: 'above' | 'below';
  readonly threshold: number;
  /** Periods in a row that must breach. */
  readonly periods: number;
  /** What silence means: `fine` (nothing to measure), or `breach` (silence is the failure). */
  readonly silence: 'fine' | 'breach';
  readonly severity: Severity;
  /** First thing to do, in one line. */
  readonly runbook: string;
}

/** What is measured. Dimensions name resources of the pattern; the engine file knows their physical names. */
export interface PlannedMetric {
  readonly namespace: string;
  readonly name: string;
  readonly statistic: 'Average' | 'Sum' | 'Maximum' | 'Minimum' | 'p95';
  /** Length of a period, in minutes. */
  readonly periodMinutes: number;
  /** Dimension name to the pattern's own key for a resource, e.g. `{ NatGatewayId: 'nat-a' }`. */
  readonly dimensions: Readonly<Record<string, string>>;
}
