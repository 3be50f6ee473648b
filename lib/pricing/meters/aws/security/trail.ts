import { lift } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';
import { given } from '../../facts/given';
import { isAdditionalCopy, recordsData, recordsNetworkActivity } from './trail-events';

/**
 * The first copy of management events is free; further copies, data events and network activity are billed, and insights once for each
 * kind of them. Source: AWS CloudTrail pricing, "Trails" and "Insights".
 */
export const trail = meter({
  reads: {
    'AWS::CloudTrail::Trail': (r) => ({
      isOn: given(r.flag('IsLogging'), 'IsLogging'),
      copiesManagement: isAdditionalCopy(r),
      logsData: recordsData(r),
      logsNetworkActivity: recordsNetworkActivity(r),
      insights: countOf(r, 'InsightSelectors'),
    }),
  },
  usage: {
    // Assumed: what an account with some automation calls.
    managementEvents: { unit: 'management events per month, where another trail has the free copy', assume: 150_000 },
    dataEvents: { unit: 'data events per month', assume: 1_000_000 },
    networkEvents: { unit: 'network activity events per month', assume: 1_000_000 },
    analysedEvents: { unit: 'events analysed for insights per month', assume: 1_000_000 },
  },
  charges: ({ isOn, copiesManagement, logsData, logsNetworkActivity, insights }, use) =>
    provided(isOn, [
      ...provided(copiesManagement, [
        perUse(
          'Management events, further copy',
          'cloudtrail/management-events-additional-copies',
          use.managementEvents,
          {
            perUnit: 1e-5,
            note: 'another trail has the first copy, which is free',
          },
        ),
      ]),
      ...provided(logsData, [perUse('Data events', 'cloudtrail/data-events', use.dataEvents, { perUnit: 1e-5 })]),
      ...provided(logsNetworkActivity, [
        perUse('Network activity events', 'cloudtrail/network-activity-events', use.networkEvents, { perUnit: 1e-5 }),
      ]),
      ...(insights === 0
        ? []
        : [
            perUse('Insights', 'cloudtrail/insights-analyzed-events', use.analysedEvents, {
              perUnit: lift(insights, (kinds) => kinds * 1e-5),
            }),
          ]),
    ]),
});
