import { logsCollected, METRICS_COLLECTED } from '../../../clouds/aws/cloudwatch-agent';
import { AGENT_NAMESPACE } from '../../../clouds/aws/signals';
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
    logs: { logs_collected: logsCollected(family, logs, logGroups, '{instance_id}') },
  };
}
