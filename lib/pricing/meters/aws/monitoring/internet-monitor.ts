import { lift } from '../../../readers/unknown';
import { perHour, provided } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';

/** City networks that cost nothing. Source: Amazon CloudWatch pricing, "Internet Monitor". */
const FREE_CITY_NETWORKS = 100;

/** Billed by the hour for each resource and for city networks beyond the free ones. Source: Amazon CloudWatch pricing, "Internet Monitor". */
export const internetMonitor = meter({
  reads: {
    'AWS::InternetMonitor::Monitor': (r) => ({
      isOn: lift(r.text('Status') ?? 'ACTIVE', (status) => status === 'ACTIVE'),
      resources: countOf(r, 'Resources'),
      cityNetworks: lift(r.number('MaxCityNetworksToMonitor') ?? FREE_CITY_NETWORKS, (maximum) =>
        Math.max(0, maximum - FREE_CITY_NETWORKS),
      ),
    }),
  },
  charges: ({ isOn, resources, cityNetworks }) =>
    provided(isOn, [
      perHour('Resources monitored', 'cloudwatch/internet-monitor-resource', resources),
      ...(cityNetworks === 0
        ? []
        : [
            perHour('City networks', 'cloudwatch/internet-monitor-city-network', cityNetworks, {
              note: 'as many as the template allows',
            }),
          ]),
    ]),
});
