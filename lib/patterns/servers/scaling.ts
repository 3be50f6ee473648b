import type { Problem } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import type { ServersProps } from './props';
import { planCapacity, planSchedule, type Limits } from './schedule';

/** What the fleet holds by growing and shrinking; when there are several, the one that wants most servers wins. */
export interface PlannedScaling {
  /** Average CPU to hold, in percent. @default - not held */
  readonly cpuPercent?: number;
  /** Requests per server and minute to hold. @default - not held */
  readonly requestsPerMinute?: number;
}

/** CPU is held wherever there is room to grow; requests only when asked for. */
export function planScaling({ scaling }: ServersProps, capacity: Limits, schedule: readonly Limits[]): PlannedScaling {
  if (!hasRoom([capacity, ...schedule])) return {};
  const requestsPerMinute = scaling?.requestsPerMinute;
  return { cpuPercent: scaling?.cpuPercent ?? 60, ...(requestsPerMinute !== undefined && { requestsPerMinute }) };
}

/** What is wrong with the targets. */
export function scalingProblems(props: ServersProps, context: EnvironmentContext): readonly Problem[] {
  const { cpuPercent, requestsPerMinute } = props.scaling ?? {};
  const problems: Problem[] = [];
  if (cpuPercent !== undefined && !(cpuPercent >= 1 && cpuPercent <= 100)) {
    problems.push({
      path: ['scaling', 'cpuPercent'],
      found: String(cpuPercent),
      expected: 'a percentage from 1 to 100',
    });
  }
  if (requestsPerMinute !== undefined && !(requestsPerMinute > 0)) {
    problems.push({
      path: ['scaling', 'requestsPerMinute'],
      found: String(requestsPerMinute),
      expected: 'a number above 0',
    });
  }
  if (requestsPerMinute !== undefined && props.loadBalancer === undefined) {
    problems.push({
      path: ['scaling', 'requestsPerMinute'],
      found: 'no load balancer to count requests',
      expected: 'loadBalancer, or no requestsPerMinute',
    });
  }
  const limits = [planCapacity(props, context.profile), ...planSchedule(props, context)];
  const target = cpuPercent === undefined ? 'requestsPerMinute' : 'cpuPercent';
  if ((cpuPercent ?? requestsPerMinute) !== undefined && !hasRoom(limits)) {
    problems.push({
      path: ['scaling', target],
      found: 'as many servers at least as at most',
      expected: 'capacity.max above capacity.min',
    });
  }
  return problems;
}

function hasRoom(limits: readonly Limits[]): boolean {
  return limits.some(({ min, max }) => max > min);
}
