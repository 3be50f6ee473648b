import type { LogSources } from '../../../clouds/aws/images';
import { AGENT_NAMESPACE } from '../../../clouds/aws/signals';
import type { OperatingSystemFamily } from '../../../profile/operating-systems';
import type { AwsServers } from './words';

/**
 * Configuration of the CloudWatch agent: memory and disks rolled up for the fleet, so that the bill does not grow with its servers, and logs.
 * Source: Amazon CloudWatch User Guide, "Manually create or edit the CloudWatch agent configuration file".
 * @param logGroups - name of the log group for each kind of log, which only the engine knows
 */
export function agentConfiguration(
  { family, logs }: Pick<AwsServers, 'family' | 'logs'>,
  logGroups: ReadonlyMap<string, string>,
): object {
  return {
    agent: { metrics_collection_interval: 60 },
    metrics: {
      namespace: AGENT_NAMESPACE,
      append_dimensions: { AutoScalingGroupName: '${aws:AutoScalingGroupName}' },
      aggregation_dimensions: [['AutoScalingGroupName']],
      metrics_collected: METRICS_COLLECTED[family],
    },
    logs: { logs_collected: logsCollected(family, logs, logGroups) },
  };
}

/** A data volume is reported once it is formatted: under any mount point on Linux, as D: on Windows. */
const METRICS_COLLECTED: Readonly<Record<OperatingSystemFamily, object>> = {
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

function logsCollected(
  family: OperatingSystemFamily,
  logs: readonly LogSources[],
  logGroups: ReadonlyMap<string, string>,
): object {
  const list = logs.flatMap(({ name, sources, eventLevels }) =>
    sources.map((source) => ({
      ...(family === 'linux' ? { file_path: source } : { event_name: source, event_levels: eventLevels }),
      log_group_name: logGroups.get(name),
      log_stream_name: `{instance_id}/${source.split('/').at(-1) ?? source}`,
    })),
  );
  return family === 'linux' ? { files: { collect_list: list } } : { windows_events: { collect_list: list } };
}
