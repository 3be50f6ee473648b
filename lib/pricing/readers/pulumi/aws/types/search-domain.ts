import { isList } from '../../../shape';

import { given, withProperties, type Presenter } from './presenter';
import { isKnownObject } from './shapes';

/** A search domain, whose logs CloudFormation has in a map by their kind. */
export const searchDomain: Presenter = (own, named) => {
  const { logPublishingOptions: options } = own.inputs;
  return withProperties(named, {
    LogPublishingOptions: isList(options)
      ? Object.fromEntries(
          options
            .filter(isKnownObject)
            .map(({ logType, cloudwatchLogGroupArn, enabled }) => [
              String(logType),
              given({ CloudWatchLogsLogGroupArn: cloudwatchLogGroupArn, Enabled: enabled ?? true }),
            ]),
        )
      : options,
  });
};
