import type { OperatingSystemFamily } from '../../profile/operating-systems';
import type { LogSources } from './images';

/** How often an agent is configured again: a machine that lost its agent has it back within half a day. */
export const AGENT_SCHEDULE = 'rate(12 hours)';

/** A data volume is reported once it is formatted: under any mount point on Linux, as D: on Windows. */
export const METRICS_COLLECTED: Readonly<Record<OperatingSystemFamily, Readonly<Record<string, object>>>> = {
  linux: {
    mem: { measurement: ['mem_used_percent'] },
    disk: {
      measurement: ['used_percent'],
      resources: ['*'],
      drop_device: true,
      ignore_file_system_types: ['devtmpfs', 'efivarfs', 'overlay', 'squashfs', 'sysfs', 'tmpfs', 'vfat'],
    },
  },
  windows: {
    Memory: { measurement: ['% Committed Bytes In Use'] },
    LogicalDisk: { measurement: ['% Free Space'], resources: ['C:', 'D:'] },
  },
};

/** What the agent reads, and where it sends it. @param stream - what the names of log streams begin with, e.g. `{instance_id}` */
export function logsCollected(
  family: OperatingSystemFamily,
  logs: readonly LogSources[],
  logGroups: ReadonlyMap<string, string>,
  stream: string,
): object {
  const list = logs.flatMap(({ name, sources, eventLevels }) =>
    sources.map((source) => ({
      ...(family === 'linux' ? { file_path: source } : { event_name: source, event_levels: eventLevels }),
      log_group_name: logGroups.get(name),
      log_stream_name: `${stream}/${source.split('/').at(-1) ?? source}`,
    })),
  );
  return family === 'linux' ? { files: { collect_list: list } } : { windows_events: { collect_list: list } };
}
