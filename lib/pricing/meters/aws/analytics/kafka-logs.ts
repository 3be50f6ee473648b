import type { Properties } from '../../../readers/resource';

import { deliveredLogs, type PublishedLogs } from '../facts/published-logs';

/**
 * Logs of brokers or workers, to each place where they are switched on. Source: Amazon MSK Developer Guide, "Amazon MSK logging"; Amazon
 * CloudWatch pricing, "Vended Logs".
 *
 * @param path - the property that holds the places
 */
export function kafkaLogs(r: Properties, path: string): readonly PublishedLogs[] {
  const isOn = (place: string): ReturnType<Properties['flag']> => r.flag(`${path}.${place}.Enabled`);
  return [
    ...deliveredLogs(isOn('CloudWatchLogs') ?? false, 'cloud-watch-logs', r.target(`${path}.CloudWatchLogs.LogGroup`)),
    ...deliveredLogs(isOn('S3') ?? false, 's3'),
    ...deliveredLogs(isOn('Firehose') ?? false, 'kinesis-data-firehose'),
  ];
}
