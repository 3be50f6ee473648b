import type { EnvironmentContext } from './context';

/** Name of a stack of an environment, e.g. `northwind-production-network`. */
export function stackName(context: EnvironmentContext, part: string): string {
  return `${environmentName(context)}-${part}`;
}

/** Name of an environment across all clients, e.g. `northwind-production`. */
export function environmentName({ client, environment }: EnvironmentContext): string {
  return `${client.slug}-${environment}`;
}

/** Name of an alarm, e.g. `northwind-production-servers-ehr-CpuHigh`. */
export function alarmName(context: EnvironmentContext, pattern: string, alarm: string): string {
  return `${environmentName(context)}-${pattern.replaceAll('/', '-')}-${alarm}`;
}
