import type { LogGroup } from '@pulumi/aws/cloudwatch';
import { logGroup, type LogGroupParts } from '../../../engines/pulumi-aws/log-group';
import type { FleetParts } from './parts';

/** A log group for each kind of log that the operating system keeps, by its name. */
export function serverLogs(parts: FleetParts): ReadonlyMap<string, LogGroup> {
  const { name, words, below } = parts;
  return new Map(
    words.logs.map(({ name: kind }) => [kind, logGroup(`${name}-logs-${kind}`, logsAreKept(parts), below)]),
  );
}

/** A log group for what patches print, which servers write, where they are patched in place. */
export function patchingLog(parts: FleetParts): LogGroup | undefined {
  const { name, words, below } = parts;
  return words.patching.by === 'standby' ? logGroup(`${name}-logs-patching`, logsAreKept(parts), below) : undefined;
}

/** How all logs of a fleet are kept. */
export function logsAreKept({ plan, words, key, tags }: FleetParts): LogGroupParts {
  return {
    retentionDays: words.logRetentionDays,
    retain: plan.retain,
    ...(key !== undefined && { key }),
    tags: tags(),
  };
}
