import type { Problem } from '../../problem';
import type { ServersProps } from './props';
import { limitsOf, type Schedule } from './schedule';

/** Targets that the fleet tracks by growing and shrinking; when there are several, the one that wants the most servers wins. */
export interface PlannedScaling {
  /** Average CPU to track, in percent. @default - not tracked */
  readonly cpuPercent?: number;
  /** Requests per server and minute to track. @default - not tracked */
  readonly requestsPerMinute?: number;
}

/** CPU is tracked wherever there is room to grow; requests only when asked for. */
export function planScaling({ scaling }: ServersProps, schedule: Schedule): PlannedScaling {
  if (!hasRoom(schedule)) return {};
  const requestsPerMinute = scaling?.requestsPerMinute;
  return { cpuPercent: scaling?.cpuPercent ?? 60, ...(requestsPerMinute !== undefined && { requestsPerMinute }) };
}

/** What is wrong with how the targets fit to the rest. */
export function scalingProblems({ scaling, loadBalancer }: ServersProps, schedule: Schedule): readonly Problem[] {
  const { cpuPercent, requestsPerMinute } = scaling ?? {};
  const problems: Problem[] = [];
  if (requestsPerMinute !== undefined && loadBalancer === undefined) {
    problems.push({
      path: ['scaling', 'requestsPerMinute'],
      found: 'no load balancer to count requests',
      expected: 'loadBalancer, or no requestsPerMinute',
    });
  }
  const target = cpuPercent === undefined ? 'requestsPerMinute' : 'cpuPercent';
  if ((cpuPercent ?? requestsPerMinute) !== undefined && !hasRoom(schedule)) {
    problems.push({
      path: ['scaling', target],
      found: 'minimum and maximum that are the same',
      expected: 'capacity.max above capacity.min',
    });
  }
  return problems;
}

function hasRoom(schedule: Schedule): boolean {
  return limitsOf(schedule).some(({ min, max }) => max > min);
}
