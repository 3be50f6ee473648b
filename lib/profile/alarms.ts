import type { WeeklyWindow } from '../calendar/weekly-window';

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
  /** Percent of requests answered with HTTP 5xx over which a service is failing. */
  readonly errorPercent: number;
  /** Requests in five minutes below which a share of errors says nothing. */
  readonly leastRequests: number;
  /** Periods in a row that must breach before an alarm fires. */
  readonly periods: number;
}

/** What can be watched, and the unit of its thresholds. How a cloud measures it is for `clouds/<cloud>/signals.ts` to say. */
export const SIGNALS = {
  cpu: 'percent used, on average over the servers',
  'cpu-credits': 'CPU credits (minutes of one vCPU at 100%), of the burstable server with the fewest',
  memory: 'percent used, of the fullest server',
  disk: 'percent used, of the fullest disk',
  agent: 'percent of the servers in service whose agent reports',
  'servers-in-service': 'servers',
  'failed-launches': 'servers that fail to start in a period',
  'patching-failed': 'patch runs that fail in a period',
  'refresh-failed': 'replacements of all servers that fail in a period',
  'healthy-targets': 'servers behind a load balancer',
  'unhealthy-targets': 'servers behind a load balancer',
  'target-errors': 'HTTP 5xx answers of the servers, in percent of requests',
  'balancer-errors': 'HTTP 5xx answers of the load balancer itself, in percent of requests',
  latency: 'seconds until an answer, at the 95th percentile',
  'certificate-expiry': 'days until it expires',
  'edge-errors': 'HTTP 5xx answers of the edge, in percent of requests',
  'origin-latency': 'seconds until the origin answers the edge, at the 95th percentile',
  'requests-refused': 'requests that the web application firewall refuses, in percent of all',
  'requests-counted': 'requests that it would refuse and only counts, in percent of all',
  'nat-ports': 'connections refused in a period for want of a port',
  'nat-drops': 'packets dropped in a period',
  'backup-failed': 'backups that fail in a period, or are stopped',
  'backup-expired': 'backups that neither began nor ended in their window in a period',
  'backups-made': 'backups that end well in a period',
  'backups-running': 'backups that run',
  'copy-failed': 'copies of backups that fail in a period',
  'restore-test-failed': 'backups that cannot be restored in a test in a period',
  'vault-changed': 'changes of a vault in a period',
  'vault-unlocked': 'locks of a vault that are taken away in a period',
  'unrouted-packets': 'packets that no route leads on in a period',
  'weakest-tunnel': '1 while every tunnel is up, and 0 once one is down',
  'strongest-tunnel': '1 while any tunnel is up, and 0 once all are down',
  'nodes-reporting': 'percent of the nodes of a group that give a sign of life',
  'node-heartbeat': 'signs of life of a node in a period',
  'node-disk': 'percent used, of the fullest disk of a group of nodes',
  'enrolment-failed': 'codes to enrol nodes that could not be made in a period',
  'node-patching-failed': 'patch windows of a group of nodes that fail in a period',
  'messages-lost': 'messages of nodes that could not be kept in a period',
  'guard-failed': 'runs of what stops servers when too much is spent that fail in a period',
  'failed-deliveries': 'attempts to deliver a message that fail in a period',
  'missing-deliveries': 'subscribers that messages of a period did not reach, over all messages',
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
  /** Of a share: how many there must be in a period before the share counts. @default - the signal is no share */
  readonly leastCount?: number;
  /** Length of a period, in minutes. */
  readonly minutes: number;
  /** The latest periods, which are looked at together. */
  readonly periods: number;
  /** How many of those must breach. */
  readonly breaching: number;
  /** What silence means: `fine` (nothing to measure), `breach` (silence is the failure), or `unchanged` (it says nothing new). */
  readonly silence: 'fine' | 'breach' | 'unchanged';
  readonly severity: Severity;
  /** When nobody is told; the same for all alarms of a pattern that are ever quiet. @default - never */
  readonly quiet?: QuietTimes;
  /** First thing to do, in one line. */
  readonly runbook: string;
}

/** When nobody is told of an alarm, because its servers are stopped or worked on. It still fires, and dashboards show it. */
export interface QuietTimes {
  /** The plan's own keys for the groups of servers that are stopped or worked on. */
  readonly groups: readonly string[];
  /** Quiet while none of the groups is meant to run a server. */
  readonly whileStopped: boolean;
  /** Quiet in this window. @default - there is none */
  readonly window?: WeeklyWindow;
  /** Minutes that it stays quiet afterwards, while servers start. */
  readonly graceMinutes: number;
}
