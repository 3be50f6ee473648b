import type { Setting } from './setting';

/** Name of a stack of an environment, e.g. `northwind-production-network`. */
export function stackName(setting: Setting, part: string): string {
  return `${environmentName(setting)}-${part}`;
}

/** Name of an environment across all clients, e.g. `northwind-production`. */
export function environmentName({ client, environment }: Setting): string {
  return `${client.slug}-${environment}`;
}

/** Name of an alarm, e.g. `northwind-production-servers-ehr-CpuHigh`. */
export function alarmName(setting: Setting, pattern: string, alarm: string): string {
  return `${environmentName(setting)}-${pattern.replaceAll('/', '-')}-${alarm}`;
}
