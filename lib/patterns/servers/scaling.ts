import type { Problem } from '../../problem';
import { OPERATING_SYSTEM_FACTS } from '../../profile/operating-systems';
import type { Predictive, ScalingProps, ServersProps, TrackedMetric, TrackedQueue } from './props';
import { limitsOf, type Schedule } from './schedule';

/** Targets that the fleet tracks by growing and shrinking; when there are several, the one that wants the most servers wins. */
export interface PlannedScaling {
  /** Average CPU to track, in percent. @default - not tracked */
  readonly cpuPercent?: number;
  /** Average memory in use to track, in percent. @default - not tracked */
  readonly memoryPercent?: number;
  /** Requests per server and minute to track. @default - not tracked */
  readonly requestsPerMinute?: number;
  /** Messages that wait for each server in service. @default - not tracked */
  readonly queue?: TrackedQueue;
  /** Metrics of the client's own. @default - none */
  readonly metrics?: readonly PlannedMetric[];
  /** What is done with forecasts of the CPU. @default - none are made */
  readonly predictive?: Predictive;
}

/** A metric of the client's own that is tracked. */
export interface PlannedMetric extends Required<TrackedMetric> {
  /** What the client file calls it. It is part of the identity of what is made of it. */
  readonly name: string;
}

/** CPU is tracked wherever there is room to grow, unless that is switched off; everything else only when asked for. */
export function planScaling({ scaling = {} }: ServersProps, schedule: Schedule): PlannedScaling {
  if (!hasRoom(schedule)) return {};
  const { cpuPercent = 60, memoryPercent, requestsPerMinute, queue, metrics, predictive } = scaling;
  return {
    ...(cpuPercent !== false && { cpuPercent }),
    ...(memoryPercent !== undefined && { memoryPercent }),
    ...(requestsPerMinute !== undefined && { requestsPerMinute }),
    ...(queue && { queue }),
    ...(predictive && { predictive }),
    ...(metrics && { metrics: Object.entries(metrics).map(([name, metric]) => planMetric(name, metric)) }),
  };
}

function planMetric(name: string, { statistic, dimensions, ofFleet, ...metric }: TrackedMetric): PlannedMetric {
  return {
    name,
    ...metric,
    statistic: statistic ?? 'average',
    dimensions: dimensions ?? {},
    ofFleet: ofFleet ?? false,
  };
}

/** Minutes from launch until a server does its work. */
export function planWarmUp({ os, scaling }: ServersProps): number {
  return scaling?.warmUpMinutes ?? OPERATING_SYSTEM_FACTS[os].warmUpMinutes;
}

/** What is wrong with how the targets fit to the rest. */
export function scalingProblems(props: ServersProps, schedule: Schedule): readonly Problem[] {
  const { scaling = {}, loadBalancer } = props;
  return [
    ...(scaling.requestsPerMinute !== undefined && loadBalancer === undefined
      ? [
          {
            path: ['scaling', 'requestsPerMinute'],
            found: 'no load balancer to count requests',
            expected: 'loadBalancer, or no requestsPerMinute',
          },
        ]
      : []),
    ...roomProblems(scaling, schedule),
    ...queueProblems(scaling, schedule),
    ...predictiveProblems(scaling, schedule),
  ];
}

/** In the order in which people ask: of several targets that have no room, the first is told. */
const TARGETS = ['cpuPercent', 'memoryPercent', 'requestsPerMinute', 'queue', 'metrics'] as const;

/** Targets without room between minimum and maximum, or room that nothing uses. */
function roomProblems(scaling: ScalingProps, schedule: Schedule): readonly Problem[] {
  const [target] = TARGETS.filter((key) => scaling[key] !== undefined && scaling[key] !== false);
  if (!hasRoom(schedule)) {
    if (target === undefined) return [];
    const found = 'minimum and maximum that are the same';
    return [{ path: ['scaling', target], found, expected: 'capacity.max above capacity.min' }];
  }
  if (scaling.cpuPercent !== false || target !== undefined) return [];
  const expected = `${TARGETS.slice(1).join(', ')}, or the same minimum and maximum`;
  return [{ path: ['scaling', 'cpuPercent'], found: 'false, and nothing else to track', expected }];
}

/** Messages for each server are not counted while there is none, so that nothing would start the first one. */
function queueProblems({ queue }: ScalingProps, schedule: Schedule): readonly Problem[] {
  if (queue === undefined || limitsOf(schedule).every(({ min, max }) => min > 0 || max === 0)) return [];
  const found = 'a backlog for each server, with a minimum of 0 servers';
  return [{ path: ['scaling', 'queue'], found, expected: 'a minimum of at least 1 whenever the fleet is not stopped' }];
}

/** Load is forecast by what is tracked, and of that by the CPU. */
function predictiveProblems({ predictive, cpuPercent }: ScalingProps, schedule: Schedule): readonly Problem[] {
  if (predictive === undefined) return [];
  const path = ['scaling', 'predictive'];
  if (!hasRoom(schedule))
    return [{ path, found: 'minimum and maximum that are the same', expected: 'capacity.max above capacity.min' }];
  if (cpuPercent !== false) return [];
  return [{ path, found: 'a forecast of CPU that is not tracked', expected: 'cpuPercent, or no predictive' }];
}

function hasRoom(schedule: Schedule): boolean {
  return limitsOf(schedule).some(({ min, max }) => max > min);
}
