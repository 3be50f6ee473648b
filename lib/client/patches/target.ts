import type { Path } from '../../located/node';
import type { PolicyTarget } from './patch';

/** What is expected of a path. */
export const A_PATH = 'a path from the name of an environment, e.g. production.servers.web.size, or client.tier';

/** What is expected of the name of a policy. */
export const A_POLICY = 'a policy, e.g. office-hours, or that of one environment, e.g. production:office-hours';

/** `production.edgeDelivery.site.paths["/api/*"].redirects[0]`: names, which stand in quotes where they hold dots or the like, and places in lists. */
export const TARGET = /^[^\s.[\]="]+(\.[^\s.[\]="]+|\[\d+\]|\["[^"]+"\])*$/;

/** `office-hours`, or `production:office-hours` */
export const POLICY_OF = /^(?:([a-z][\w-]*):)?([a-z][\w-]*)$/;

/** Reads a path; nothing where the text is none. */
export function readTarget(text: string): Path | undefined {
  if (!TARGET.test(text)) return undefined;
  return [...text.matchAll(/\[(\d+)\]|\["([^"]+)"\]|[^.[\]]+/g)].map(([name, index, quoted]) =>
    index === undefined ? (quoted ?? name) : Number(index),
  );
}

/** Parts a path from the value behind the first equals sign that stands in no quotes; nothing where there is none. */
export function splitAssignment(text: string): readonly [target: string, value: string] | undefined {
  const [, target, value] = /^((?:\["[^"]*"\]|[^="])*)=(.*)$/s.exec(text) ?? [];
  return target === undefined || value === undefined ? undefined : [target, value];
}

/** Reads a policy; nothing where the text is none. */
export function readPolicy(text: string): PolicyTarget | undefined {
  const [, environment, policy] = POLICY_OF.exec(text) ?? [];
  if (policy === undefined) return undefined;
  return { policy, ...(environment !== undefined && { environment }) };
}
