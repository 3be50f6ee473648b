import type { Properties } from '../../../readers/resource';
import type { Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { deliveredLogs } from '../facts/published-logs';

/**
 * Logs of brokers or workers, to each place where they are switched on. Source: Amazon MSK Developer Guide, "Amazon MSK logging"; Amazon
 * CloudWatch pricing, "Vended Logs".
 *
 * @param path - the property that holds the places
 */
export function kafkaLogs(r: Properties, path: string, logged: UsageAmount): readonly Charge[] {
  const isOn = (place: string): ReturnType<Properties['flag']> => r.flag(`${path}.${place}.Enabled`);
  return [
    ...deliveredLogs(
      isOn('CloudWatchLogs') ?? false,
      'cloud-watch-logs',
      r.target(`${path}.CloudWatchLogs.LogGroup`),
      logged,
    ),
    ...deliveredLogs(isOn('S3') ?? false, 's3', undefined, logged),
    ...deliveredLogs(isOn('Firehose') ?? false, 'kinesis-data-firehose', undefined, logged),
  ];
}
